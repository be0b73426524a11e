package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** How often entities were used, by day, with the sums that the server forms when a day is first written. */
final class UsageStore {

    /** The counts of a day, of the week and of the month up to it, and their ranks in whole percent. */
    private record Day(long count, long week, long month, double rank) {

        Day plus(long more) {
            return new Day(count + more, week + more, month + more, rank);
        }

        Day ranked(double percent) {
            return new Day(count, week, month, percent);
        }
    }

    private final Map<UUID, NavigableMap<LocalDate, Day>> days = new HashMap<>();

    /** Adds to a day's count, as PUT does. */
    void add(UUID id, LocalDate date, long count) {
        NavigableMap<LocalDate, Day> known = known(id);
        Day before = known.get(date);
        known.put(date, before == null ? fresh(known, date, count) : before.plus(count));
    }

    /** Sets a day's count, as POST does. */
    void set(UUID id, LocalDate date, long count) {
        NavigableMap<LocalDate, Day> known = known(id);
        Day before = known.remove(date);
        known.put(date, fresh(known, date, count).ranked(before == null ? 0 : before.rank()));
    }

    void remove(UUID id) {
        days.remove(id);
    }

    /** Ranks the given entities on one day: the percentage of those that were used less. */
    void rank(List<UUID> ids, LocalDate date) {
        List<UUID> used = ids.stream().filter(id -> known(id).containsKey(date)).toList();
        Map<UUID, Double> ranks = new HashMap<>();
        for (UUID id : used) {
            long count = known(id).get(date).count();
            long less = used.stream()
                    .filter(other -> known(other).get(date).count() < count)
                    .count();
            ranks.put(id, (double) (less * 100 / used.size()));
        }
        ranks.forEach((id, rank) -> known(id).computeIfPresent(date, (day, counts) -> counts.ranked(rank)));
    }

    /** The latest day's {@code usageSummary}; zeros for today when there is none. */
    ObjectNode summary(UUID id, LocalDate today) {
        NavigableMap<LocalDate, Day> known = known(id);
        return known.isEmpty()
                ? show(today, new Day(0, 0, 0, 0))
                : show(known.lastKey(), known.lastEntry().getValue());
    }

    /** The summaries of the days up to a date, latest first. */
    List<ObjectNode> history(UUID id, LocalDate last, int count) {
        return known(id).subMap(last.minusDays(count), false, last, true).descendingMap().entrySet().stream()
                .map(entry -> show(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Sums from the day on, later days included: the server's query has no upper end. */
    private static Day fresh(NavigableMap<LocalDate, Day> known, LocalDate date, long count) {
        return new Day(count, count + sum(known, date.minusDays(6)), count + sum(known, date.minusDays(29)), 0);
    }

    private static long sum(NavigableMap<LocalDate, Day> known, LocalDate first) {
        return known.tailMap(first, true).values().stream()
                .mapToLong(Day::count)
                .sum();
    }

    private NavigableMap<LocalDate, Day> known(UUID id) {
        return days.computeIfAbsent(id, key -> new TreeMap<>());
    }

    private static ObjectNode show(LocalDate date, Day day) {
        ObjectNode summary = Json.object();
        summary.set("dailyStats", stats(day.count(), day.rank()));
        summary.set("weeklyStats", stats(day.week(), day.rank()));
        summary.set("monthlyStats", stats(day.month(), day.rank()));
        return summary.put("date", date.toString());
    }

    private static ObjectNode stats(long count, double rank) {
        return Json.object().put("count", count).put("percentileRank", rank);
    }
}
