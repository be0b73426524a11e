package io.lookline.looker;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import io.lookline.http.Parallel;
import io.lookline.looker.ExploreAnswer.ExploreError;
import io.lookline.looker.ExploreSelection.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads each selected explore, one call each, for Looker has no list with fields. */
final class ExploreReader {
    private final LookerClient client;
    private final LookerProblems problems;
    private final Parallel parallel;
    private final Set<String> modelsWithFiles;

    /** @param modelsWithFiles the names of the models of which files tell the SQL, so that Looker is not asked for it */
    ExploreReader(LookerClient client, LookerProblems problems, Parallel parallel, Set<String> modelsWithFiles) {
        this.modelsWithFiles = modelsWithFiles;
        this.client = client;
        this.problems = problems;
        this.parallel = parallel;
    }

    /** @param broken what Looker itself says is wrong with explores that could be read */
    record Result(Listing<Explore> explores, List<Diagnostic> broken) {}

    private record Outcome(Optional<Explore> explore, Optional<Diagnostic> failure) {}

    Result read(ExploreSelection selection, Progress progress) {
        progress.total(selection.selected().size());
        List<Outcome> outcomes = parallel.map(selection.selected(), explore -> {
            Outcome outcome = read(explore);
            progress.advance();
            return outcome;
        });
        List<Diagnostic> failures = new ArrayList<>(selection.failures());
        outcomes.forEach(outcome -> outcome.failure().ifPresent(failures::add));
        List<Explore> explores =
                outcomes.stream().flatMap(outcome -> outcome.explore().stream()).toList();
        return new Result(
                new Listing<>(explores, selection.filtered(), failures, selection.complete()),
                explores.stream()
                        .filter(explore -> !explore.errors().isEmpty())
                        .map(explore -> problems.brokenExplore(
                                explore.model(), explore.name(), String.join("; ", explore.errors())))
                        .toList());
    }

    private Outcome read(Selected wanted) {
        try {
            boolean sql = !modelsWithFiles.contains(wanted.model());
            ExploreAnswer answer = client.explore(wanted.model(), wanted.name(), sql, ExploreReader::lacksFields);
            return answer == null || answer.fields() == null && errors(answer).isEmpty()
                    ? failed(problems.malformedExplore(wanted.model(), wanted.name(), "no fields"))
                    : new Outcome(Optional.of(explore(wanted, answer)), Optional.empty());
        } catch (HttpFailure failure) {
            if (failure.endsTheRun()) {
                throw failure;
            }
            return failed(problems.explore(wanted.model(), wanted.name(), failure));
        }
    }

    private static Outcome failed(Diagnostic failure) {
        return new Outcome(Optional.empty(), Optional.of(failure));
    }

    private static boolean lacksFields(ExploreAnswer answer) {
        return answer != null
                && errors(answer).isEmpty()
                && (answer.fields() == null
                        || lacksNames(answer.fields().dimensions())
                        || lacksNames(answer.fields().measures()));
    }

    private static boolean lacksNames(List<ExploreAnswer.Field> fields) {
        return fields == null
                || !fields.isEmpty() && fields.stream().allMatch(field -> field == null || field.name() == null);
    }

    private static Explore explore(Selected wanted, ExploreAnswer answer) {
        return new Explore(
                wanted.model(),
                wanted.name(),
                answer.label(),
                answer.description(),
                answer.projectName() == null ? wanted.project() : answer.projectName(),
                answer.hidden(),
                texts(answer.tags()),
                answer.fields() == null ? List.of() : fields(answer.fields().dimensions()),
                answer.fields() == null ? List.of() : fields(answer.fields().measures()),
                answer.viewName(),
                answer.connectionName(),
                answer.sqlTableName(),
                joins(answer.joins()),
                errors(answer));
    }

    private static List<Explore.Join> joins(List<ExploreAnswer.Join> answers) {
        return Objects.requireNonNullElse(answers, List.<ExploreAnswer.Join>of()).stream()
                .filter(join -> join != null && join.name() != null)
                .map(join -> new Explore.Join(join.name(), join.from(), join.sqlTableName()))
                .toList();
    }

    private static List<Explore.Field> fields(List<ExploreAnswer.Field> answers) {
        return Objects.requireNonNullElse(answers, List.<ExploreAnswer.Field>of()).stream()
                .filter(field -> field != null && field.name() != null)
                .map(field -> new Explore.Field(
                        field.name(),
                        field.label(),
                        field.labelShort(),
                        field.description(),
                        field.type(),
                        field.primaryKey(),
                        texts(field.tags()),
                        field.view(),
                        field.originalView(),
                        field.dimensionGroup(),
                        field.sql()))
                .toList();
    }

    private static List<String> errors(ExploreAnswer answer) {
        return Objects.requireNonNullElse(answer.errors(), List.<ExploreError>of()).stream()
                .filter(Objects::nonNull)
                .map(error -> Objects.requireNonNullElse(error.message(), "no message"))
                .toList();
    }

    private static List<String> texts(List<String> texts) {
        return Objects.requireNonNullElse(texts, List.<String>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
