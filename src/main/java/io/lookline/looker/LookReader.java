package io.lookline.looker;

import io.lookline.config.FilterPattern;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import io.lookline.http.Parallel;
import io.lookline.looker.Listing.Filtered;
import io.lookline.looker.LookerInstance.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads the Looks on no dashboard. The list of Looks has no queries; a folder's Looks have them, all in one call. */
final class LookReader {
    private final LookerClient client;
    private final QueryMapping mapping;
    private final LookerProblems problems;
    private final Parallel parallel;
    private final Map<String, LookAnswer> wanted = new TreeMap<>();
    private final List<Filtered> filtered = new ArrayList<>();
    private final Map<String, LookAnswer> withQuery = new ConcurrentHashMap<>();
    private final Map<String, Diagnostic> failures = new ConcurrentHashMap<>();

    LookReader(LookerClient client, QueryMapping mapping, LookerProblems problems, Parallel parallel) {
        this.client = client;
        this.mapping = mapping;
        this.problems = problems;
        this.parallel = parallel;
    }

    /**
     * @param onDashboards Looks that are charts of dashboards already
     * @param charts held against a Look's id and title
     */
    Listing<Look> read(Set<String> onDashboards, FilterPattern charts, FolderRules folders, Progress progress) {
        ListAttempt<LookAnswer> list = ListAttempt.of(client::looks);
        list.items().forEach(item -> select(item, onDashboards, charts, folders));
        progress.total(wanted.size());
        Map<String, List<String>> byFolder = wanted.values().stream()
                .filter(look -> folderId(look) != null)
                .collect(Collectors.groupingBy(
                        LookReader::folderId, TreeMap::new, Collectors.mapping(LookAnswer::id, Collectors.toList())));
        parallel.map(byFolder.keySet(), folder -> {
            readFolder(folder);
            byFolder.get(folder).forEach(look -> progress.advance());
            return folder;
        });
        List<String> missing = wanted.keySet().stream()
                .filter(id -> !withQuery.containsKey(id) && !failures.containsKey(id))
                .toList();
        parallel.map(missing, this::readSingly);
        return listing(list.failure());
    }

    private void select(Parsed<LookAnswer> item, Set<String> onDashboards, FilterPattern charts, FolderRules folders) {
        if (!item.isGood() || item.value().id() == null) {
            String problem = item.isGood() ? "no id" : item.problem();
            failures.put(item.id(), problems.malformedLook(item.id(), problem));
            return;
        }
        LookAnswer look = item.value();
        if (onDashboards.contains(look.id())) {
            return;
        }
        Optional<String> reason = charts.keeps(look.id(), look.title())
                ? folders.excludedBy(look.folder(), look.folderId())
                : Optional.of("chartFilterPattern");
        reason.ifPresentOrElse(
                key -> filtered.add(new Filtered(look.id(), key)), () -> wanted.putIfAbsent(look.id(), look));
    }

    private void readFolder(String folder) {
        try {
            for (Parsed<LookAnswer> item : client.looksOfFolder(folder, LookReader::lackQueries)) {
                String id = item.isGood() ? String.valueOf(item.value().id()) : item.id();
                if (wanted.containsKey(id) && item.isGood()) {
                    withQuery.put(id, item.value());
                } else if (wanted.containsKey(id)) {
                    failures.put(id, problems.malformedLook(id, item.problem()));
                }
            }
        } catch (HttpFailure failure) {
            if (failure.endsTheRun()) {
                throw failure;
            }
            // Its Looks are missing then, and read singly.
        }
    }

    private String readSingly(String id) {
        try {
            LookAnswer answer = client.look(id, look -> look != null && look.query() == null);
            withQuery.put(id, Objects.requireNonNullElse(answer, wanted.get(id)));
        } catch (HttpFailure failure) {
            if (failure.endsTheRun()) {
                throw failure;
            }
            failures.put(id, problems.look(id, failure));
        }
        return id;
    }

    private static boolean lackQueries(List<Parsed<LookAnswer>> answers) {
        return !answers.isEmpty()
                && answers.stream()
                        .allMatch(item -> item.isGood() && item.value().query() == null);
    }

    private Listing<Look> listing(Optional<HttpFailure> listFailure) {
        Map<String, Diagnostic> all = new LinkedHashMap<>();
        listFailure.ifPresent(failure -> all.put("looks", problems.listing("looks", failure)));
        failures.keySet().stream().sorted().forEach(id -> all.put("look " + id, failures.get(id)));
        return new Listing<>(
                wanted.values().stream()
                        .filter(look -> withQuery.containsKey(look.id()))
                        .map(look -> look(look, withQuery.get(look.id()).query()))
                        .toList(),
                filtered,
                List.copyOf(all.values()),
                listFailure.isEmpty());
    }

    private Look look(LookAnswer look, QueryAnswer query) {
        return new Look(
                look.id(),
                look.title(),
                look.description(),
                folderId(look),
                look.userId(),
                look.shortUrl(),
                look.viewCount(),
                query == null ? null : mapping.map(query, List.of()));
    }

    private static String folderId(LookAnswer look) {
        return look.folderId() != null || look.folder() == null
                ? look.folderId()
                : look.folder().id();
    }
}
