package io.lookline.catalog;

import java.time.LocalDate;

/**
 * How often a dashboard was viewed on one day.
 *
 * @param dashboardFqn the dashboard
 */
public record Usage(String dashboardFqn, Day day) {
    /** @param count views on that day, at least 0 */
    public record Day(LocalDate date, long count) {}
}
