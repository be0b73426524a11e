package io.lookline.openmetadata;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of one kind, each for a day, as BigQuery spreads them: {@code events_20240101}.
 *
 * @param base what their names begin with: {@code events_}
 * @param prefix what the names of the wanted ones begin with: {@code events_2024} for {@code events_2024*}
 */
record Shards(String base, String prefix) {
    private static final Pattern OF_A_DAY = Pattern.compile("(.*_)\\d{8}");
    private static final Pattern OF_SEVERAL = Pattern.compile("(.*?_)\\d{0,8}\\*");

    /** The shards that a table's name means; empty when it is no such name. */
    static Optional<Shards> of(String table) {
        Matcher several = OF_SEVERAL.matcher(table);
        if (several.matches()) {
            return Optional.of(new Shards(several.group(1), table.substring(0, table.length() - 1)));
        }
        Matcher day = OF_A_DAY.matcher(table);
        return day.matches() ? Optional.of(new Shards(day.group(1), day.group(1))) : Optional.empty();
    }

    /** The name under which a catalog may keep all of them as one table. */
    String whole() {
        return base + "*";
    }

    /** The one for all of them, or else that of the latest day; empty when neither is there. */
    <T> List<T> best(Collection<T> tables, Function<T, String> name) {
        List<T> whole =
                tables.stream().filter(each -> name.apply(each).equals(whole())).toList();
        return whole.isEmpty()
                ? tables.stream().filter(each -> isWanted(name.apply(each))).max(Comparator.comparing(name)).stream()
                        .toList()
                : whole;
    }

    private boolean isWanted(String name) {
        Matcher day = OF_A_DAY.matcher(name);
        return name.startsWith(prefix) && day.matches() && day.group(1).equals(base);
    }
}
