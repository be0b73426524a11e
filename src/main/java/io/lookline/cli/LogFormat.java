package io.lookline.cli;

/** How log lines look. The logging system is set up before the command line is read, so this is looked for early. */
enum LogFormat {
    TEXT,
    JSON;

    static final String OPTION = "--log-format";
    private static final String PROPERTY = "quarkus.log.console.json.enabled";

    /** Sets up logging for the format that the arguments ask for; a wrong one is reported later, by its command. */
    static void prepare(String... args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith(OPTION + "=")
                    ? args[i].substring(OPTION.length() + 1)
                    : args[i].equals(OPTION) && i + 1 < args.length ? args[i + 1] : "";
            if (value.equalsIgnoreCase(JSON.name())) {
                System.setProperty(PROPERTY, "true");
            }
        }
    }
}
