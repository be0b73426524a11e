package io.lookline.lineage;

import io.lookline.looker.Dashboard;
import java.util.ArrayList;
import java.util.List;

/** Builds a dashboard of Looker: {@code board("7").title("Sales").tile(tile("10"))}. */
final class Boards {
    private final String id;
    private String title;
    private String description;
    private String folderId;
    private String folderName;
    private String userId;
    private Long views;
    private final List<Dashboard.Tile> tiles = new ArrayList<>();

    private Boards(String id) {
        this.id = id;
    }

    static Boards board(String id) {
        return new Boards(id);
    }

    Boards title(String text) {
        title = text;
        return this;
    }

    Boards description(String text) {
        description = text;
        return this;
    }

    Boards folder(String folder, String name) {
        folderId = folder;
        folderName = name;
        return this;
    }

    Boards owner(String user) {
        userId = user;
        return this;
    }

    Boards views(long count) {
        views = count;
        return this;
    }

    Boards tile(Tiles tile) {
        tiles.add(tile.build());
        return this;
    }

    Dashboard build() {
        return new Dashboard(id, title, description, folderId, folderName, userId, views, tiles);
    }
}
