package io.lookline.lineage;

import io.lookline.looker.Dashboard.Tile;
import io.lookline.looker.Query;
import java.util.ArrayList;
import java.util.List;

/** Builds a tile: {@code tile("10").title("Orders").query(query("m", "e"))}. */
final class Tiles {
    private final String id;
    private String type = "vis";
    private String title;
    private String titleText;
    private String subtitleText;
    private String bodyText;
    private String noteText;
    private String lookId;
    private String lookTitle;
    private String mergeResultId;
    private String visualisation;
    private String shareUrl;
    private final List<Query> sources = new ArrayList<>();

    private Tiles(String id) {
        this.id = id;
    }

    static Tiles tile(String id) {
        return new Tiles(id);
    }

    /** A tile without a query, with text. */
    static Tiles text(String id, String body) {
        Tiles tile = new Tiles(id);
        tile.type = "text";
        tile.bodyText = body;
        return tile;
    }

    Tiles title(String text) {
        title = text;
        return this;
    }

    Tiles titleText(String text) {
        titleText = text;
        return this;
    }

    Tiles subtitle(String text) {
        subtitleText = text;
        return this;
    }

    Tiles body(String text) {
        bodyText = text;
        return this;
    }

    Tiles note(String text) {
        noteText = text;
        return this;
    }

    Tiles look(String look, String text) {
        lookId = look;
        lookTitle = text;
        return this;
    }

    Tiles merge(String mergeId) {
        mergeResultId = mergeId;
        return this;
    }

    Tiles visualisation(String name) {
        visualisation = name;
        return this;
    }

    Tiles shareUrl(String url) {
        shareUrl = url;
        return this;
    }

    Tiles query(Queries query) {
        sources.add(query.build());
        return this;
    }

    Tile build() {
        return new Tile(
                id,
                type,
                title,
                titleText,
                subtitleText,
                bodyText,
                noteText,
                lookId,
                lookTitle,
                mergeResultId,
                visualisation,
                shareUrl,
                sources);
    }
}
