package io.lookline.looker;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.http.HttpFailure;
import io.lookline.http.HttpFailure.Kind;
import java.net.URI;

/** Turns what went wrong with one thing of Looker into a diagnostic that shows where people find it. */
final class LookerProblems {
    private static final String MALFORMED_HINT = "open it in Looker; if it looks right there, save it again";

    private final String base;

    /** @param displayUrl the origin people use in a browser */
    LookerProblems(URI displayUrl) {
        this.base = displayUrl.toString();
    }

    Diagnostic dashboard(String id, HttpFailure failure) {
        return dashboard(id, failure.getMessage(), failure.hint());
    }

    Diagnostic malformedDashboard(String id, String problem) {
        return dashboard(id, "the dashboard is malformed: " + problem, MALFORMED_HINT);
    }

    private Diagnostic dashboard(String id, String message, String hint) {
        return new Diagnostic(
                Code.LOOKER_DASHBOARD_UNREADABLE, ItemType.DASHBOARD, id, place("/dashboards/", id), message, hint);
    }

    Diagnostic malformedTile(String dashboard, String tile, String problem) {
        return new Diagnostic(
                Code.LOOKER_TILE_UNREADABLE,
                ItemType.CHART,
                tile,
                place("/dashboards/", dashboard),
                "a tile of dashboard " + dashboard + " is malformed: " + problem,
                MALFORMED_HINT);
    }

    Diagnostic query(String dashboard, String tile, HttpFailure failure) {
        return new Diagnostic(
                Code.LOOKER_QUERY_UNREADABLE,
                ItemType.CHART,
                tile,
                place("/dashboards/", dashboard),
                "a source of merged results could not be read: " + failure.getMessage(),
                failure.hint());
    }

    Diagnostic explore(String model, String explore, HttpFailure failure) {
        return explore(Code.LOOKER_EXPLORE_UNREADABLE, model, explore, failure.getMessage(), failure.hint());
    }

    Diagnostic malformedExplore(String model, String explore, String problem) {
        return explore(
                Code.LOOKER_EXPLORE_UNREADABLE,
                model,
                explore,
                "the explore is malformed: " + problem,
                "run Looker's LookML validator on model " + model);
    }

    Diagnostic brokenExplore(String model, String explore, String errors) {
        return explore(
                Code.LOOKER_EXPLORE_BROKEN,
                model,
                explore,
                "Looker reports errors in the explore: " + errors,
                "run Looker's LookML validator on model " + model);
    }

    private Diagnostic explore(Code code, String model, String explore, String message, String hint) {
        return new Diagnostic(
                code,
                ItemType.DATA_MODEL,
                model + "::" + explore,
                base + "/explore/" + model + "/" + explore,
                message,
                hint);
    }

    Diagnostic look(String id, HttpFailure failure) {
        return look(id, failure.getMessage(), failure.hint());
    }

    Diagnostic malformedLook(String id, String problem) {
        return look(id, "the Look is malformed: " + problem, MALFORMED_HINT);
    }

    private Diagnostic look(String id, String message, String hint) {
        return new Diagnostic(Code.LOOKER_LOOK_UNREADABLE, ItemType.CHART, id, place("/looks/", id), message, hint);
    }

    /** A list that the run is about: dashboards, models, Looks. */
    Diagnostic listing(String list, HttpFailure failure) {
        return listing(Code.LOOKER_LISTING_INCOMPLETE, list, failure.getMessage(), failure.hint());
    }

    /** An item of a list that cannot even be told apart, so that the list as a whole is not known. */
    Diagnostic listing(String list, String problem) {
        return listing(Code.LOOKER_LISTING_INCOMPLETE, list, problem, "nothing is deleted on the ground of this list");
    }

    /** A list that only adds to the others: folders, users. */
    Diagnostic optionalListing(String list, HttpFailure failure) {
        boolean right = failure.kind() == Kind.FORBIDDEN || failure.kind() == Kind.NOT_FOUND;
        return listing(
                right ? Code.LOOKER_RIGHT_MISSING : Code.LOOKER_LISTING_INCOMPLETE,
                list,
                failure.getMessage(),
                failure.hint());
    }

    private static Diagnostic listing(Code code, String list, String message, String hint) {
        return new Diagnostic(code, ItemType.LISTING, list, "", message, hint);
    }

    private String place(String path, String id) {
        return id.isEmpty() ? base : base + path + id;
    }
}
