package io.lookline.looker;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import io.lookline.http.Parallel;
import io.lookline.looker.DashboardMapping.Mapped;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the details of the selected dashboards, in pages where that takes fewer calls, else singly. */
final class DashboardReader {
    /** So few are read singly when others are excluded, so that nothing excluded is downloaded with them. */
    private static final int FEW = 25;

    private final LookerClient client;
    private final DashboardMapping mapping;
    private final LookerProblems problems;
    private final Parallel parallel;
    private final Map<String, Mapped> read = new ConcurrentHashMap<>();
    private final Map<String, Diagnostic> failures = new ConcurrentHashMap<>();

    DashboardReader(LookerClient client, DashboardMapping mapping, LookerProblems problems, Parallel parallel) {
        this.client = client;
        this.mapping = mapping;
        this.problems = problems;
        this.parallel = parallel;
    }

    /** @return the selected dashboards that could be read, and a failure for each of the others, both ordered by id */
    Details read(DashboardSelection selection, Progress progress) {
        progress.total(selection.ids().size());
        List<String> userDefined = selection.ids().stream()
                .filter(id -> !DashboardSelection.isLookml(id))
                .toList();
        if (!singly(userDefined.size(), selection)) {
            new DashboardPages(client, item -> take(item, selection.ids(), progress)).read(selection.total());
        }
        List<String> missing = selection.ids().stream()
                .filter(id -> !read.containsKey(id) && !failures.containsKey(id))
                .toList();
        parallel.map(missing, id -> {
            readSingly(id);
            progress.advance();
            return id;
        });
        return new Details(
                read.keySet().stream().sorted().map(read::get).toList(),
                failures.keySet().stream().sorted().map(failures::get).toList());
    }

    record Details(List<Mapped> dashboards, List<Diagnostic> failures) {}

    private static boolean singly(int selected, DashboardSelection selection) {
        return selected < DashboardPages.count(selection.total())
                || selected <= FEW && selection.excludesUserDefined()
                || selected == 0;
    }

    private void take(Parsed<DashboardAnswer> item, SequencedSet<String> selected, Progress progress) {
        String id = item.isGood() ? String.valueOf(item.value().id()) : item.id();
        if (!selected.contains(id)) {
            return;
        }
        boolean first = item.isGood()
                ? read.putIfAbsent(id, mapping.map(item.value())) == null
                : failures.putIfAbsent(id, problems.malformedDashboard(id, item.problem())) == null;
        if (first) {
            progress.advance();
        }
    }

    private void readSingly(String id) {
        try {
            DashboardAnswer answer = client.dashboard(id, DashboardAnswers::lack);
            if (answer == null || !id.equals(answer.id())) {
                failures.put(id, problems.malformedDashboard(id, "the answer is not this dashboard"));
            } else {
                read.put(id, mapping.map(answer));
            }
        } catch (HttpFailure failure) {
            if (failure.endsTheRun()) {
                throw failure;
            }
            failures.put(id, problems.dashboard(id, failure));
        }
    }
}
