package io.lookline.openmetadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists that come in pages, and how long the pages are. */
final class Pages {
    static final int USERS = 1000;
    static final int TAGS = 1000;
    static final int CHARTS = 1000;
    static final int DASHBOARDS = 250;
    /** Lists of data models hold all their columns, so their pages are short. */
    static final int DATA_MODELS = 50;

    /** Databases, schemas and their services. */
    static final int NAMESPACES = 1000;
    /** With all their columns. */
    static final int TABLES = 100;

    private Pages() {}

    /**
     * All pages of a list; each is turned into slim values before the next is asked for.
     *
     * @param page asks for the page behind a cursor, which is null for the first
     */
    static <E, T> List<T> all(Function<String, Entities.Page<E>> page, Function<E, T> convert) {
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            Entities.Page<E> answer = page.apply(after);
            answer.data().stream().map(convert).forEach(all::add);
            after = answer.paging() == null ? null : answer.paging().after();
        } while (after != null);
        return all;
    }
}
