package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The demo's Looks and dashboards, with tiles of every kind that Looker knows. */
final class DemoDashboards {

    private final Draft draft;
    private final DemoPlaces places;

    private DemoDashboards(Draft draft, DemoPlaces places) {
        this.draft = draft;
        this.places = places;
    }

    static void addTo(Draft draft, DemoPlaces places) {
        DemoDashboards made = new DemoDashboards(draft, places);
        ObjectNode topProducts = made.looks();
        made.lookmlDashboards();
        made.sales(topProducts);
        made.finance();
        made.marketing();
        made.personal();
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
                        listening(query("Revenue", DemoQueries.revenueByMonth()), "Date", "orders.created_date"),
                        query("Orders", DemoQueries.ordersTotal()),
                        query("Customers by Age", DemoQueries.customersByAge()),
                        Tile.text("About", null, "Updated every hour.")));
        draft.dashboard(new Board(draft, "finance::month_end", "Month End")
                .in(places.lookml)
                .declaredIn("finance")
                .views(97)
                .tiles(query("Ledger by Quarter", DemoQueries.ledgerByQuarter())));
        draft.dashboard(new Board(draft, "marketing::web_traffic", "Web Traffic")
                .in(places.lookml)
                .declaredIn("marketing")
                .tiles(
                        query("Sessions by Hour", DemoQueries.sessionsByHour()),
                        query("Spend", DemoQueries.spendByNetwork())));
    }

    private void sales(ObjectNode topProducts) {
        draft.dashboard(new Board(draft, "1", "Sales Overview")
                .described("Revenue, orders and customers")
                .in(places.sales)
                .by(DemoPlaces.ADA)
                .views(1204)
                .filter("Date")
                .filter("Channel", "ecommerce", "orders", "orders.channel")
                .tiles(
                        Tile.text("Sales", "All channels", "<b>Revenue</b> after discount, without shipping."),
                        listening(
                                query("Revenue by Month", DemoQueries.revenueByMonth()), "Date", "orders.created_date"),
                        listening(query("Orders", DemoQueries.ordersTotal()), "Channel", "orders.channel"),
                        Tile.noted(query("By Category", DemoQueries.revenueByCategory()), "Cancelled orders left out"),
                        Tile.look(topProducts),
                        Tile.button("Ask the sales team", "https://wiki.fernweh.example/sales")));
        draft.dashboard(new Board(draft, "2", "Customers")
                .in(places.sales)
                .by(DemoPlaces.ADA)
                .views(388)
                .tiles(
                        query("Customers by Age", DemoQueries.customersByAge()),
                        query("Where They Live", DemoQueries.customersOnMap())));
        draft.dashboard(new Board(draft, "3", "Returns EMEA")
                .in(places.emea)
                .by(DemoPlaces.LEFT_THE_COMPANY)
                .views(45)
                .tiles(
                        query("Return Reasons", DemoQueries.returnReasons()),
                        Tile.resultMakerOnly("Stock", draft.query(DemoQueries.stock()))));
        draft.dashboard(new Board(draft, "4", "Gift Season")
                .in(places.emea)
                .by(DemoPlaces.CHIARA)
                .tiles(query(
                        "Gift Buyers",
                        Query.on("ecommerce", "gifts")
                                .fields("buyers.country", "orders.count", "buyer_facts.average_lifetime_revenue")
                                .chart("looker_geo_choropleth"))));
        draft.dashboard(new Board(draft, "5", "Stock Levels")
                .in(places.sales)
                .by(DemoPlaces.WITHOUT_EMAIL)
                .tiles(query("Stock", DemoQueries.stock())));
    }

    private void finance() {
        draft.dashboard(new Board(draft, "6", "Finance Cockpit")
                .described("For the monthly review")
                .in(places.finance)
                .by(DemoPlaces.BORIS)
                .views(260)
                .tiles(
                        query("Ledger by Quarter", DemoQueries.ledgerByQuarter()),
                        query("Open Invoices", DemoQueries.openInvoices())));
        ObjectNode revenue = draft.query(DemoQueries.revenueByMonth());
        ObjectNode spend = draft.query(DemoQueries.spendByNetwork());
        ObjectNode merged = draft.mergeQuery(
                "kT7p2Qw9", List.of(revenue, spend), List.of("orders.created_month", "campaigns.started_month"));
        draft.dashboard(new Board(draft, "7", "Marketing Efficiency")
                .in(places.finance)
                .by(DemoPlaces.BORIS)
                .views(73)
                .tiles(
                        Tile.merged("Revenue and Spend", merged, revenue, spend),
                        query("Spend by Network", DemoQueries.spendByNetwork())));
        draft.dashboard(new Board(draft, "8", "Forecast")
                .in(places.finance)
                .by(DemoPlaces.BORIS)
                .tiles(query("Planned", Query.on("finance", "forecast").fields("budgets.planned"))));
    }

    private void marketing() {
        draft.dashboard(new Board(draft, "9", "Campaigns")
                .in(places.marketing)
                .by(DemoPlaces.CHIARA)
                .views(519)
                .tiles(
                        query("Spend by Network", DemoQueries.spendByNetwork()),
                        query("Open Rates", DemoQueries.openRates()),
                        query("Sessions by Hour", DemoQueries.sessionsByHour())));
        draft.dashboard(new Board(draft, "10", "Newsletter")
                .in(places.marketing)
                .by(DemoPlaces.CHIARA)
                .tiles(query("Open Rates", DemoQueries.openRates())));
    }

    private void personal() {
        draft.dashboard(new Board(draft, "11", "My Numbers")
                .in(places.ada)
                .by(DemoPlaces.ADA)
                .tiles(query("Orders", DemoQueries.ordersTotal())));
        draft.dashboard(new Board(draft, "12", "Draft of the Sales Overview")
                .in(places.adaDrafts)
                .by(DemoPlaces.ADA)
                .tiles(query("Revenue", DemoQueries.revenueByMonth())));
    }

    /** What only looks wrong: no tiles, no title, no type of chart, an explore that nobody may see, a deleted one. */
    private void odd() {
        draft.dashboard(new Board(draft, "13", "Empty").in(places.shared).by(DemoPlaces.CHIARA));
        draft.dashboard(new Board(draft, "14", null)
                .in(places.shared)
                .hidden()
                .tiles(query(null, DemoQueries.ordersTotal().chartWithoutType())));
        draft.dashboard(new Board(draft, "15", "Legacy & \"Special\" 100%")
                .by("99")
                .tiles(query(
                        "Gone",
                        Query.on("ecommerce", "retired").fields("retired.count").chart("heatmap_plugin"))));
        draft.dashboard(new Board(draft, "16", "Sales 2019")
                .in(places.sales)
                .deleted()
                .tiles(query("Orders", DemoQueries.ordersTotal())));
    }

    private ObjectNode query(String title, Query query) {
        return Tile.query(title, draft.query(query));
    }

    private static ObjectNode listening(ObjectNode tile, String filter, String field) {
        return Tile.listening(tile, filter, field);
    }
}
