package io.lookline.lineage;

import io.lookline.catalog.Chart;
import io.lookline.catalog.Fqn;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.Dashboard;
import io.lookline.looker.LookerInstance.Look;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tiles and standalone Looks as charts. */
final class TileCharts {
    private final ResolveOptions options;
    private final TakenNames names;

    TileCharts(ResolveOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.names = new TakenNames(ItemType.CHART, diagnostics);
    }

    Optional<Chart> resolve(Dashboard.Tile tile, Dashboard dashboard) {
        String url = url(tile, dashboard);
        return names.take(tile.id(), tile.id(), url)
                .map(name -> chart(
                        name,
                        Texts.firstOf(tile.title(), tile.titleText(), tile.lookTitle(), tile.id()),
                        description(tile),
                        ChartTypes.of(tile.type(), tile.visualisation()),
                        url));
    }

    /** The Python connector has no charts for Looks. */
    Optional<Chart> resolve(Look look) {
        String url = options.displayUrl() + "/looks/" + look.id();
        String visualisation = look.query() == null ? null : look.query().visualisation();
        return names.take(LookNames.of(look.id()), "look " + look.id(), url)
                .map(name -> chart(
                        name,
                        Texts.firstOf(look.title(), name),
                        Texts.orNull(look.description()),
                        ChartTypes.of("look", visualisation),
                        url));
    }

    private Chart chart(String name, String displayName, String description, String type, String url) {
        return new Chart(name, Fqn.of(options.service(), name), displayName, description, type, url, List.of());
    }

    /** Always an address, for a person to open: the query's own page, else the nearest page that shows it. */
    private String url(Dashboard.Tile tile, Dashboard dashboard) {
        if (Texts.says(tile.shareUrl())) {
            return absolute(tile.shareUrl());
        }
        if (Texts.says(tile.lookId())) {
            return options.displayUrl() + "/looks/" + tile.lookId();
        }
        if (Texts.says(tile.mergeResultId())) {
            return options.displayUrl() + "/merge?mid=" + tile.mergeResultId();
        }
        return options.displayUrl() + "/dashboards/" + dashboard.id();
    }

    private String absolute(String url) {
        return url.startsWith("/") ? options.displayUrl() + url : url;
    }

    private static String description(Dashboard.Tile tile) {
        String text = Stream.of(tile.subtitleText(), tile.bodyText(), tile.noteText())
                .filter(Texts::says)
                .map(Texts::withoutHtml)
                .filter(Texts::says)
                .collect(Collectors.joining("; "));
        return Texts.orNull(text);
    }
}
