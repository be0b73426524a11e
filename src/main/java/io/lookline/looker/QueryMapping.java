package io.lookline.looker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;

/** Makes slim queries of Looker's. The same names occur thousands of times, so each is kept once. */
final class QueryMapping {
    private final ConcurrentHashMap<String, String> names = new ConcurrentHashMap<>();

    /** @param listening fields that dashboard filters set on the query */
    Query map(QueryAnswer query, List<String> listening) {
        SequencedSet<String> filters = new LinkedHashSet<>(namesOf(query.filters()));
        filters.addAll(namesOf(listening));
        return new Query(
                name(query.model()),
                name(query.view()),
                namesOf(query.fields()),
                namesOf(query.pivots()),
                namesOf(query.fillFields()),
                List.copyOf(filters),
                namesOf(listening),
                namesOf(query.sorts()),
                query.filterExpression(),
                query.dynamicFields(),
                name(query.visConfig()),
                query.shareUrl());
    }

    /** A query of which only the explore is known. */
    Query ofExplore(String model, String explore, List<String> listening) {
        List<String> filters = namesOf(listening);
        return new Query(
                name(model),
                name(explore),
                List.of(),
                List.of(),
                List.of(),
                filters,
                filters,
                List.of(),
                null,
                null,
                null,
                null);
    }

    String name(String text) {
        return text == null ? null : names.computeIfAbsent(text, same -> same);
    }

    private List<String> namesOf(List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            return List.of();
        }
        List<String> result = new ArrayList<>(texts.size());
        texts.stream().filter(Objects::nonNull).map(this::name).forEach(result::add);
        return List.copyOf(result);
    }
}
