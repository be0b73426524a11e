package io.lookline.lineage.source;

import io.lookline.lookml.project.LookmlObject;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields that Looker makes of a dimension group: a name that its declaration does not have. */
final class Timeframe {
    private static final String GROUP = "dimension_group";
    /** Of the documentation of {@code dimension_group}; numbers are not checked. */
    private static final Pattern TIME = Pattern.compile("raw|time|date|hour\\d*|minute\\d*|second|millisecond\\d*"
            + "|microsecond|time_of_day|hour_of_day|day_of_week|day_of_week_index|day_of_month|day_of_year|week"
            + "|week_of_year|month|month_num|month_name|quarter|quarter_of_year|year|yesno"
            + "|fiscal_(?:month_num|quarter|quarter_of_year|year)");

    private static final Pattern INTERVAL = Pattern.compile("(?:second|minute|hour|day|week|month|quarter|year)s");

    private Timeframe() {}

    /** @param declared the fields of a view by their declared names; null for one that it does not have */
    static Optional<LookmlObject> group(String name, Function<String, LookmlObject> declared) {
        return time(name, declared).or(() -> duration(name, declared));
    }

    /** {@code created_date} of the group {@code created}; that of the longest name counts. */
    private static Optional<LookmlObject> time(String name, Function<String, LookmlObject> declared) {
        for (int at = name.lastIndexOf('_'); at > 0; at = name.lastIndexOf('_', at - 1)) {
            LookmlObject group = declared.apply(name.substring(0, at));
            if (isGroup(group) && has(group, name.substring(at + 1))) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** What a group lists itself is one of its fields, whether it is known here or not. */
    private static boolean has(LookmlObject group, String timeframe) {
        return TIME.matcher(timeframe).matches() || group.texts("timeframes").contains(timeframe);
    }

    /** {@code hours_open} of the group {@code open}. */
    private static Optional<LookmlObject> duration(String name, Function<String, LookmlObject> declared) {
        int at = name.indexOf('_');
        return at > 0 && INTERVAL.matcher(name.substring(0, at)).matches()
                ? Optional.ofNullable(declared.apply(name.substring(at + 1))).filter(Timeframe::isGroup)
                : Optional.empty();
    }

    static boolean isGroup(LookmlObject field) {
        return field != null && ViewFields.kind(field).equals(GROUP);
    }
}
