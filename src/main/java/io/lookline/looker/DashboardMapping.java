package io.lookline.looker;

import io.lookline.config.FilterPattern;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Dashboard.Tile;
import io.lookline.looker.DashboardAnswer.Element;
import io.lookline.looker.Listing.Filtered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes slim dashboards of Looker's, without the tiles that the chart filter excludes. */
final class DashboardMapping {
    private final TileMapping tiles;
    private final FilterPattern charts;
    private final LookerProblems problems;

    DashboardMapping(QueryMapping queries, FilterPattern charts, LookerProblems problems) {
        this.tiles = new TileMapping(queries);
        this.charts = charts;
        this.problems = problems;
    }

    /**
     * @param looks the Looks among its tiles, excluded ones too
     * @param failures its malformed tiles
     */
    record Mapped(Dashboard dashboard, List<Filtered> filtered, List<Diagnostic> failures, Set<String> looks) {}

    Mapped map(DashboardAnswer answer) {
        List<Tile> kept = new ArrayList<>();
        List<Filtered> filtered = new ArrayList<>();
        List<Diagnostic> failures = new ArrayList<>();
        Set<String> looks = new HashSet<>();
        for (Parsed<Element> item : elements(answer)) {
            if (!item.isGood() || item.value().id() == null) {
                String problem = item.isGood() ? "no id" : item.problem();
                failures.add(problems.malformedTile(answer.id(), item.id(), problem));
                continue;
            }
            Tile tile = tiles.map(item.value());
            if (tile.lookId() != null) {
                looks.add(tile.lookId());
            }
            if (charts.keeps(tile.id(), tile.title(), tile.titleText())) {
                kept.add(tile);
            } else {
                filtered.add(new Filtered(tile.id(), "chartFilterPattern"));
            }
        }
        return new Mapped(dashboard(answer, kept), filtered, failures, looks);
    }

    private static List<Parsed<Element>> elements(DashboardAnswer answer) {
        return answer.dashboardElements() == null ? List.of() : answer.dashboardElements();
    }

    private static Dashboard dashboard(DashboardAnswer answer, List<Tile> tiles) {
        FolderAnswer folder = answer.folder();
        return new Dashboard(
                answer.id(),
                answer.title(),
                answer.description(),
                folder == null ? null : folder.id(),
                folder == null ? null : folder.name(),
                answer.userId(),
                answer.viewCount(),
                List.copyOf(tiles));
    }
}
