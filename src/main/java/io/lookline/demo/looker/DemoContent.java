package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The demo's Looks, its LookML dashboards, and dashboards with something odd about them. */
final class DemoContent {

    private final Draft draft;
    private final DemoPlaces places;

    DemoContent(Draft draft, DemoPlaces places) {
        this.draft = draft;
        this.places = places;
    }

    static void addTo(Draft draft, DemoPlaces places) {
        DemoContent made = new DemoContent(draft, places);
        ObjectNode topProducts = made.looks();
        made.lookmlDashboards();
        new DemoDashboards(draft, places).add(topProducts);
        made.odd();
    }

    /** Gives the Look that dashboards show; the others stand alone, one of them deleted. */
    private ObjectNode looks() {
        ObjectNode top = draft.look("1", "Top Products", places.sales, draft.query(DemoQueries.stock()));
        top.put("description", "What sells best").put("user_id", DemoPlaces.ADA);
        draft.look("2", "Open Invoices", places.finance, draft.query(DemoQueries.openInvoices()))
                .put("description", "For the dunning run on Mondays")
                .put("user_id", DemoPlaces.BORIS);
        draft.look("3", "Return Reasons", places.emea, draft.query(DemoQueries.returnReasons()))
                .put("user_id", DemoPlaces.LEFT_THE_COMPANY);
        draft.look("4", "Scratch", places.adaDrafts, draft.query(DemoQueries.ordersTotal()))
                .put("user_id", DemoPlaces.ADA);
        draft.look("5", "Old Ranking", places.sales, draft.query(DemoQueries.stock()))
                .put("deleted", true);
        return top;
    }

    private void lookmlDashboards() {
        draft.dashboard(new Board(draft, "ecommerce::business_pulse", "Business Pulse")
                .described("How the shop does, at a glance")
                .in(places.lookml)
                .declaredIn("ecommerce")
                .views(812)
                .filter("Date")
                .tiles(
                        Tile.listening(
                                draft.tile("Revenue", DemoQueries.revenueByMonth()), "Date", "orders.created_date"),
                        draft.tile("Orders", DemoQueries.ordersTotal()),
                        draft.tile("Customers by Age", DemoQueries.customersByAge()),
                        Tile.text("About", null, "Updated every hour.")));
        draft.dashboard(new Board(draft, "finance::month_end", "Month End")
                .in(places.lookml)
                .declaredIn("finance")
                .views(97)
                .tiles(draft.tile("Ledger by Quarter", DemoQueries.ledgerByQuarter())));
        draft.dashboard(new Board(draft, "marketing::web_traffic", "Web Traffic")
                .in(places.lookml)
                .declaredIn("marketing")
                .tiles(
                        draft.tile("Sessions by Hour", DemoQueries.sessionsByHour()),
                        draft.tile("Spend", DemoQueries.spendByNetwork())));
    }

    /** What only looks wrong: no tiles, no title, no type of chart, an explore that nobody may see, a deleted one. */
    private void odd() {
        draft.dashboard(new Board(draft, "13", "Empty").in(places.shared).by(DemoPlaces.CHIARA));
        draft.dashboard(new Board(draft, "14", null)
                .in(places.shared)
                .hidden()
                .tiles(draft.tile(null, DemoQueries.ordersTotal().chartWithoutType())));
        draft.dashboard(new Board(draft, "15", "Legacy & \"Special\" 100%")
                .by("99")
                .tiles(draft.tile(
                        "Gone",
                        Query.on("ecommerce", "retired").fields("retired.count").chart("heatmap_plugin"))));
        draft.dashboard(new Board(draft, "16", "Sales 2019")
                .in(places.sales)
                .deleted()
                .tiles(draft.tile("Orders", DemoQueries.ordersTotal())));
    }
}
