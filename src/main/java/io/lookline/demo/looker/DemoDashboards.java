package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The demo's user-defined dashboards. */
final class DemoDashboards {

    private final Draft draft;
    private final DemoPlaces places;

    DemoDashboards(Draft draft, DemoPlaces places) {
        this.draft = draft;
        this.places = places;
    }

    /** @param topProducts a Look that one of them shows */
    void add(ObjectNode topProducts) {
        sales(topProducts);
        customers();
        finance();
        efficiency();
        marketing();
        personal();
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
                        Tile.listening(
                                draft.tile("Revenue by Month", DemoQueries.revenueByMonth()),
                                "Date",
                                "orders.created_date"),
                        Tile.listening(draft.tile("Orders", DemoQueries.ordersTotal()), "Channel", "orders.channel"),
                        Tile.noted(
                                draft.tile("By Category", DemoQueries.revenueByCategory()),
                                "Cancelled orders left out"),
                        Tile.look(topProducts),
                        Tile.button("Ask the sales team", "https://wiki.fernweh.example/sales")));
    }

    private void customers() {
        draft.dashboard(new Board(draft, "2", "Customers")
                .in(places.sales)
                .by(DemoPlaces.ADA)
                .views(388)
                .tiles(
                        draft.tile("Customers by Age", DemoQueries.customersByAge()),
                        draft.tile("Where They Live", DemoQueries.customersOnMap())));
        draft.dashboard(new Board(draft, "3", "Returns EMEA")
                .in(places.emea)
                .by(DemoPlaces.LEFT_THE_COMPANY)
                .views(45)
                .tiles(
                        draft.tile("Return Reasons", DemoQueries.returnReasons()),
                        Tile.resultMakerOnly("Stock", draft.query(DemoQueries.stock()))));
        draft.dashboard(new Board(draft, "4", "Gift Season")
                .in(places.emea)
                .by(DemoPlaces.CHIARA)
                .tiles(draft.tile(
                        "Gift Buyers",
                        Query.on("ecommerce", "gifts")
                                .fields("buyers.country", "orders.count", "buyer_facts.average_lifetime_revenue")
                                .chart("looker_geo_choropleth"))));
        draft.dashboard(new Board(draft, "5", "Stock Levels")
                .in(places.sales)
                .by(DemoPlaces.WITHOUT_EMAIL)
                .tiles(draft.tile("Stock", DemoQueries.stock())));
    }

    private void finance() {
        draft.dashboard(new Board(draft, "6", "Finance Cockpit")
                .described("For the monthly review")
                .in(places.finance)
                .by(DemoPlaces.BORIS)
                .views(260)
                .tiles(
                        draft.tile("Ledger by Quarter", DemoQueries.ledgerByQuarter()),
                        draft.tile("Open Invoices", DemoQueries.openInvoices())));
    }

    /** Merged results, a query in SQL, and an explore with an error. */
    private void efficiency() {
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
                        Tile.sqlRunner("Bank Balance", "Zx81ledger"),
                        draft.tile("Spend by Network", DemoQueries.spendByNetwork())));
        draft.dashboard(new Board(draft, "8", "Forecast")
                .in(places.finance)
                .by(DemoPlaces.BORIS)
                .tiles(draft.tile("Planned", Query.on("finance", "forecast").fields("budgets.planned"))));
    }

    private void marketing() {
        draft.dashboard(new Board(draft, "9", "Campaigns")
                .in(places.marketing)
                .by(DemoPlaces.CHIARA)
                .views(519)
                .tiles(
                        draft.tile("Spend by Network", DemoQueries.spendByNetwork()),
                        draft.tile("Open Rates", DemoQueries.openRates()),
                        draft.tile("Sessions by Hour", DemoQueries.sessionsByHour())));
        draft.dashboard(new Board(draft, "10", "Newsletter")
                .in(places.marketing)
                .by(DemoPlaces.CHIARA)
                .tiles(draft.tile("Open Rates", DemoQueries.openRates())));
    }

    private void personal() {
        draft.dashboard(new Board(draft, "11", "My Numbers")
                .in(places.ada)
                .by(DemoPlaces.ADA)
                .tiles(draft.tile("Orders", DemoQueries.ordersTotal())));
        draft.dashboard(new Board(draft, "12", "Draft of the Sales Overview")
                .in(places.adaDrafts)
                .by(DemoPlaces.ADA)
                .tiles(draft.tile("Revenue", DemoQueries.revenueByMonth())));
    }
}
