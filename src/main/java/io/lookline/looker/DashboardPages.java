package io.lookline.looker;

import io.lookline.http.HttpFailure;
import io.lookline.http.HttpFailure.Kind;
import io.lookline.http.Parallel;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads the details of user-defined dashboards in pages, smaller ones where the server cannot give large ones. What is
 * not to be had this way is left to be read singly, so that nothing depends on pages that do not shift.
 */
final class DashboardPages {
    private static final int LIMIT = 100;
    private static final int SMALLEST = 10;
    private static final int IN_FLIGHT = 4;

    private final LookerClient client;
    private final Consumer<Parsed<DashboardAnswer>> taker;

    /** @param taker takes each dashboard, perhaps twice, from several threads */
    DashboardPages(LookerClient client, Consumer<Parsed<DashboardAnswer>> taker) {
        this.client = client;
        this.taker = taker;
    }

    /** How many calls reading all takes at best. */
    static int count(int total) {
        return (total + LIMIT - 1) / LIMIT;
    }

    void read(int total) {
        int limit = first();
        if (limit > 0) {
            new Parallel(IN_FLIGHT).map(Page.between(limit, total, limit), page -> {
                read(page);
                return page;
            });
        }
    }

    /** The limit that the server copes with; 0 when its search is of no use. */
    private int first() {
        for (int limit = LIMIT; limit >= SMALLEST; limit /= 2) {
            try {
                List<Parsed<DashboardAnswer>> answer = answer(new Page(0, limit));
                if (withoutTiles(answer)) {
                    return 0;
                }
                answer.forEach(taker);
                return limit;
            } catch (HttpFailure failure) {
                if (!tooMuch(failure)) {
                    return 0;
                }
            }
        }
        return 0;
    }

    private void read(Page page) {
        try {
            answer(page).forEach(taker);
        } catch (HttpFailure failure) {
            if (tooMuch(failure) && page.limit() > SMALLEST) {
                page.halves().forEach(this::read);
            }
        }
    }

    private List<Parsed<DashboardAnswer>> answer(Page page) {
        return client.dashboardPage(page, DashboardAnswers::lack);
    }

    private static boolean tooMuch(HttpFailure failure) {
        if (failure.endsTheRun()) {
            throw failure;
        }
        return failure.kind() == Kind.SERVER_ERROR || failure.kind() == Kind.TIMEOUT || failure.status() == 413;
    }

    /** Old servers answer the search without elements, whatever is asked for. */
    private static boolean withoutTiles(List<Parsed<DashboardAnswer>> answer) {
        return answer.stream()
                .map(Parsed::value)
                .filter(Objects::nonNull)
                .allMatch(dashboard -> dashboard.dashboardElements() == null);
    }
}
