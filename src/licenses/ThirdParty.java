import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes what an archive or image of Lookline has to say about the work of others: each component of the SBOM with its
 * licence and the licence and notice texts of its jar, then OpenJDK and GraalVM, which are part of a native executable.
 * Fails when a component has no licence that is allowed, or no text of it.
 *
 * <p>Usage: {@code java ThirdParty.java SBOM CLASSPATH LICENSE TEXTS JDK OUTPUT}. TEXTS is a folder with what is in no jar:
 * {@code group.artifact.txt}.
 */
final class ThirdParty {
    /** Where a component has several licences, its users may choose. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT", "MIT-0");

    /** Of Lookline too, so that its text is in LICENSE. */
    private static final String OURS = "Apache-2.0";

    private static final Pattern LICENSE = Pattern.compile("(?i)(.*/)?[^/]*(licen[cs]e|copying)[^/]*(?<!\\.class)");
    private static final Pattern NOTICE = Pattern.compile("(?i)(.*/)?[^/]*notice[^/]*(?<!\\.class)");

    /** The parts of the JDK whose Java code is in a native executable and comes from others; those of graphics are not. */
    private static final List<String> JDK_MODULES = List.of("java.base", "java.xml");

    private record Text(int number, String content) {}

    private record Component(String name, String version, String licenses, List<Text> texts) {
        @Override
        public String toString() {
            List<Integer> numbers = texts.stream().map(Text::number).toList();
            return "%s %s, %s %s%n".formatted(name, version, licenses, numbers);
        }
    }

    private final Path ownTexts;
    private final Text apache;
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private ThirdParty(Path license, Path ownTexts) throws IOException {
        this.ownTexts = ownTexts;
        this.apache = text(Files.readString(license));
    }

    public static void main(String... args) throws IOException {
        List<String> problems = collect(args);
        problems.forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** Writes the file, unless it returns problems. */
    static List<String> collect(String... args) throws IOException {
        ThirdParty all = new ThirdParty(Path.of(args[2]), Path.of(args[3]));
        List<Component> components =
                all.components(new ObjectMapper().readTree(Path.of(args[0]).toFile()), jars(args[1]));
        List<Component> virtualMachine = all.virtualMachine(Path.of(args[4]));
        if (all.problems.isEmpty()) {
            all.write(Path.of(args[5]), components, virtualMachine);
        }
        return all.problems;
    }

    private List<Component> components(JsonNode sbom, Map<String, Path> jars) throws IOException {
        String lookline = sbom.at("/metadata/component/bom-ref").asText();
        List<Component> components = new ArrayList<>();
        for (JsonNode each : sorted(sbom.path("components"))) {
            Path jar = jars.get(sha256(each));
            if (jar != null) {
                components.add(component(each, jar));
            } else if (!each.path("bom-ref").asText().equals(lookline)) {
                problems.add(name(each) + " is in the SBOM, but not on the class path.");
            }
        }
        return components;
    }

    private static List<JsonNode> sorted(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false)
                .sorted(Comparator.comparing(ThirdParty::name))
                .toList();
    }

    private static String name(JsonNode component) {
        return component.path("group").asText() + ":" + component.path("name").asText();
    }

    private Component component(JsonNode json, Path jar) throws IOException {
        String name = name(json);
        List<String> licenses = StreamSupport.stream(json.path("licenses").spliterator(), false)
                .map(each -> each.path("license"))
                .map(each -> each.path("id").asText(each.path("name").asText()))
                .toList();
        List<Text> own = new ArrayList<>(textsIn(jar, LICENSE));
        Path kept = ownTexts.resolve(name.replace(':', '.') + ".txt");
        if (Files.exists(kept)) {
            own.add(text(Files.readString(kept)));
        }
        if (licenses.contains(OURS) && !own.contains(apache)) {
            own.addFirst(apache);
        }
        if (licenses.stream().noneMatch(ALLOWED::contains)) {
            problems.add(name + " is under " + (licenses.isEmpty() ? "no known licence" : String.join(" or ", licenses))
                    + ": allowed are " + ALLOWED.stream().sorted().toList() + ".");
        } else if (own.isEmpty()) {
            problems.add(name + " has no licence text in its jar: put it into " + kept + ".");
        }
        own.addAll(textsIn(jar, NOTICE));
        return new Component(name, json.path("version").asText(), String.join(" or ", licenses), own);
    }

    private List<Component> virtualMachine(Path jdk) throws IOException {
        if (!Files.exists(jdk.resolve("legal"))) {
            problems.add(jdk
                    + " has no folder legal with its licences: build with a JDK that has, such as GraalVM or Temurin.");
            return List.of();
        }
        Properties release = new Properties();
        try (InputStream in = Files.newInputStream(jdk.resolve("release"))) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_VERSION").replace("\"", "");
        Text gpl = text(Files.readString(jdk.resolve("legal/java.base/LICENSE")));
        Set<Text> openjdk = new LinkedHashSet<>(List.of(gpl));
        for (String module : JDK_MODULES) {
            try (Stream<Path> files = Files.list(jdk.resolve("legal").resolve(module))) {
                for (Path file : files.sorted().toList()) {
                    openjdk.add(text(Files.readString(file)));
                }
            }
        }
        Text upl = text(Files.readString(ownTexts.resolve("org.graalvm.sdk.txt")));
        String gplWithException = "GPL-2.0-only WITH Classpath-exception-2.0";
        return List.of(
                new Component("OpenJDK class library", version, gplWithException, List.copyOf(openjdk)),
                new Component("GraalVM Substrate VM for JDK", version, gplWithException, List.of(gpl)),
                new Component("GraalVM SDK for JDK", version, "UPL-1.0", List.of(upl)));
    }

    private void write(Path output, List<Component> components, List<Component> virtualMachine) throws IOException {
        StringBuilder out =
                new StringBuilder("Work of others in Lookline, with the numbers of the texts that follow.\n\n");
        components.forEach(out::append);
        out.append("\nIn the native executable also:\n\n");
        virtualMachine.forEach(out::append);
        for (Text text : texts.values()) {
            out.append("\n\n%s [%d]\n\n%s\n"
                    .formatted("-".repeat(75), text.number(), text.content().stripTrailing()));
        }
        Files.writeString(output, out);
    }

    private List<Text> textsIn(Path jar, Pattern names) throws IOException {
        List<Text> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory()
                            && names.matcher(entry.getName()).matches())
                    .toList();
            for (ZipEntry entry : entries) {
                found.add(text(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Texts that differ in white space alone are one. */
    private Text text(String content) {
        return texts.computeIfAbsent(content.replaceAll("\\s+", " ").strip(), _ -> new Text(texts.size() + 1, content));
    }

    private static Map<String, Path> jars(String classPath) throws IOException {
        Map<String, Path> jars = new LinkedHashMap<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                jars.put(sha256(Files.readAllBytes(Path.of(entry))), Path.of(entry));
            }
        }
        return jars;
    }

    private static String sha256(JsonNode component) {
        return StreamSupport.stream(component.path("hashes").spliterator(), false)
                .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
                .map(hash -> hash.path("content").asText())
                .findFirst()
                .orElse("");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
