package io.lookline.looker;

import io.lookline.looker.Dashboard.Tile;
import io.lookline.looker.DashboardAnswer.Element;
import io.lookline.looker.DashboardAnswer.Filterable;
import io.lookline.looker.DashboardAnswer.Listen;
import io.lookline.looker.DashboardAnswer.ResultMaker;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a tile's queries wherever Looker put them: {@code query}, {@code look.query} or {@code result_maker.query}.
 * Merged results have none of these; until their sources are read, {@code filterables} names their explores.
 */
final class TileMapping {
    private final QueryMapping queries;

    TileMapping(QueryMapping queries) {
        this.queries = queries;
    }

    Tile map(Element element) {
        Optional<ResultMaker> maker = Optional.ofNullable(element.resultMaker());
        Optional<LookAnswer> look = Optional.ofNullable(element.look());
        return new Tile(
                element.id(),
                queries.name(element.type()),
                element.title(),
                element.titleText(),
                element.subtitleText(),
                element.bodyText(),
                element.noteText(),
                lookId(element),
                look.map(LookAnswer::title).orElse(null),
                mergeResultId(element),
                queries.name(visualisation(element)),
                shareUrl(element),
                effectiveQuery(element)
                        .map(query -> List.of(queries.map(query, listening(maker, query))))
                        .orElseGet(() -> mergeResultId(element) == null ? List.of() : explores(maker)));
    }

    static String lookId(Element element) {
        return element.lookId() != null || element.look() == null
                ? element.lookId()
                : element.look().id();
    }

    static Optional<QueryAnswer> effectiveQuery(Element element) {
        return Stream.of(element.query(), lookQuery(element), makerQuery(element))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String mergeResultId(Element element) {
        return element.mergeResultId() != null || element.resultMaker() == null
                ? element.mergeResultId()
                : element.resultMaker().mergeResultId();
    }

    /** The tile's type is only its kind; the visualisation is the first {@code vis_config} that has a type. */
    private static String visualisation(Element element) {
        ResultMaker maker = element.resultMaker();
        return Stream.of(
                        visualisation(element.query()),
                        maker == null ? null : maker.visConfig(),
                        visualisation(makerQuery(element)),
                        visualisation(lookQuery(element)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String shareUrl(Element element) {
        return Stream.of(element.query(), makerQuery(element), lookQuery(element))
                .filter(Objects::nonNull)
                .map(QueryAnswer::shareUrl)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String visualisation(QueryAnswer query) {
        return query == null ? null : query.visConfig();
    }

    private static QueryAnswer lookQuery(Element element) {
        return element.look() == null ? null : element.look().query();
    }

    private static QueryAnswer makerQuery(Element element) {
        return element.resultMaker() == null ? null : element.resultMaker().query();
    }

    private List<Query> explores(Optional<ResultMaker> maker) {
        return filterables(maker)
                .map(source -> queries.ofExplore(source.model(), source.view(), fields(source)))
                .toList();
    }

    private static List<String> listening(Optional<ResultMaker> maker, QueryAnswer query) {
        return filterables(maker)
                .filter(source -> source.view() == null || source.view().equals(query.view()))
                .flatMap(source -> fields(source).stream())
                .toList();
    }

    private static Stream<Filterable> filterables(Optional<ResultMaker> maker) {
        return maker.map(ResultMaker::filterables).stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull);
    }

    private static List<String> fields(Filterable source) {
        return source.listen() == null
                ? List.of()
                : source.listen().stream()
                        .filter(Objects::nonNull)
                        .map(Listen::field)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
