package io.lookline.looker;

import java.util.List;

/**
 * A dashboard with its tiles. Everything but the id may be null; lists are never.
 *
 * @param id a number, or {@code model::name} of a LookML dashboard
 * @param folderName the name of its folder as the dashboard's own answer gives it
 * @param viewCount views of its whole life
 */
public record Dashboard(
        String id,
        String title,
        String description,
        String folderId,
        String folderName,
        String userId,
        Long viewCount,
        List<Tile> tiles) {

    /** The same dashboard with other tiles. */
    Dashboard withTiles(List<Tile> others) {
        return new Dashboard(id, title, description, folderId, folderName, userId, viewCount, others);
    }

    /**
     * One element of a dashboard.
     *
     * @param type the kind of tile ({@code vis}, {@code text}, …), not the visualisation
     * @param sources the queries it shows: one, or several for merged results; none for text
     * @param visualisation {@code vis_config.type}
     * @param shareUrl the first share URL among its queries, as Looker gives it
     */
    public record Tile(
            String id,
            String type,
            String title,
            String titleText,
            String subtitleText,
            String bodyText,
            String noteText,
            String lookId,
            String lookTitle,
            String mergeResultId,
            String visualisation,
            String shareUrl,
            List<Query> sources) {

        /** The same tile with other sources. */
        Tile withSources(List<Query> others) {
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
                    others);
        }
    }
}
