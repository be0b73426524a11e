package io.lookline.report;

import io.lookline.diagnostic.ItemType;
import java.time.Duration;
import java.util.Locale;

/** Numbers in the words of the summary. */
final class Amounts {
    private static final long MEGABYTE = 1_000_000;

    private Amounts() {}

    static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    static String plural(ItemType type) {
        return switch (type) {
            case USAGE -> "usage";
            case SERVICE,
                    CLASSIFICATION,
                    TAG,
                    DATA_MODEL,
                    CHART,
                    DASHBOARD,
                    EDGE,
                    OWNER,
                    FIELD_TYPE,
                    LOOKML_FILE,
                    TABLE,
                    CONNECTION,
                    LISTING -> type.label() + "s";
            case REPOSITORY -> "repositories";
        };
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    static String megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f %%", value);
    }
}
