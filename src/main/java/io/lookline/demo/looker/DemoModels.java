package io.lookline.demo.looker;

import io.lookline.demo.looker.Explore.Place;
import java.util.List;

/** The demo's models and explores: one explore is hidden, one has an error, one joins a view under another name. */
final class DemoModels {

    private static final Place ECOMMERCE = new Place("ecommerce", DemoProjects.CORE, "fernweh_warehouse");
    private static final Place FINANCE = new Place("finance", DemoProjects.CORE, "fernweh_finance");
    private static final Place MARKETING = new Place("marketing", DemoProjects.MARKETING, "fernweh_warehouse");
    private static final Place SYSTEM = new Place("system__activity", DemoProjects.SYSTEM, "looker__internal");

    private DemoModels() {}

    static List<Model> all() {
        return List.of(
                model(ECOMMERCE, ecommerce()),
                model(FINANCE, finance()),
                model(MARKETING, marketing()),
                model(
                        SYSTEM,
                        List.of(Explore.of(
                                "history", SYSTEM, View.of("history", "HISTORY").key("id")))));
    }

    private static Model model(Place place, List<Explore> explores) {
        return new Model(place.model(), place.project().name(), place.connection(), explores);
    }

    private static List<Explore> ecommerce() {
        return List.of(
                Explore.of("orders", ECOMMERCE, DemoViews.orders())
                        .joining(DemoViews.users(), "${orders.user_id} = ${users.id} ")
                        .joining(Source.of("order_tags", DemoViews.orderTags())
                                .saying("sql", "LEFT JOIN UNNEST(${orders.tags}) AS order_tags ")
                                .saying("relationship", "one_to_many"))
                        .described("Orders", "Every order since the shop opened, with who placed it")
                        .tagged("certified", "core"),
                Explore.of("order_items", ECOMMERCE, DemoViews.orderItems())
                        .joining(DemoViews.orders(), "${order_items.order_id} = ${orders.id} ")
                        .joining(DemoViews.products(), "${order_items.product_id} = ${products.id} ")
                        .described("Order Items", "One row per item sold")
                        .tagged("core"),
                Explore.of("gifts", ECOMMERCE, DemoViews.orders())
                        .joining(DemoViews.users(), "buyers", "${orders.user_id} = ${buyers.id} ")
                        .joining(Source.of("buyer_facts", DemoViews.customerFacts())
                                .saying("sql_on", "${buyers.id} = ${buyer_facts.user_id} ")
                                .saying("relationship", "one_to_one")
                                .saying("view_label", "Buyers"))
                        .without("buyers", "private")
                        .described("Gift Orders", "Orders that are sent to someone else"),
                Explore.of("returns", ECOMMERCE, DemoViews.returns())
                        .joining(Source.of("order_items", DemoViews.orderItems())
                                .saying("sql_on", "${returns.order_item_id} = ${order_items.id} ")
                                .showing(List.of(
                                        "id",
                                        "sale_price",
                                        "price_tier",
                                        "discount",
                                        "count",
                                        "total_revenue",
                                        "average_sale_price"))),
                Explore.of("inventory", ECOMMERCE, DemoViews.inventory())
                        .joining(Source.of("products", DemoViews.products())
                                .saying("sql_on", "${inventory.product_id} = ${products.id} ")
                                .showing(List.of("id", "name", "brand", "category", "sku", "count")))
                        .joining(DemoViews.productFacts(), "${inventory.product_id} = ${product_facts.product_id} "),
                Explore.of("customer_facts", ECOMMERCE, DemoViews.customerFacts())
                        .asHidden());
    }

    private static List<Explore> finance() {
        return List.of(
                Explore.of("ledger", FINANCE, DemoBusinessViews.ledger())
                        .joining(DemoBusinessViews.accounts(), "${ledger.account_code} = ${accounts.code} ")
                        .described("General Ledger", "Posted entries, closed months only")
                        .tagged("certified", "sox"),
                Explore.of("invoices", FINANCE, DemoBusinessViews.invoices()),
                Explore.of("budgets", FINANCE, DemoBusinessViews.budgets())
                        .joining(DemoBusinessViews.ledger(), "${budgets.cost_center} = ${ledger.cost_center} "),
                Explore.of("forecast", FINANCE, DemoBusinessViews.budgets())
                        .joining(DemoBusinessViews.ledger(), "${budgets.cost_center} = ${ledger.cost_center} ")
                        .broken("Unknown view \"forecast_lines\" in join of explore \"forecast\""));
    }

    private static List<Explore> marketing() {
        return List.of(
                Explore.of("campaigns", MARKETING, DemoBusinessViews.campaigns())
                        .joining(Source.of("sessions", DemoBusinessViews.sessions())
                                .saying("sql_on", "${sessions.campaign_id} = ${campaigns.campaign_id} ")
                                .saying("relationship", "one_to_many"))
                        .described("Campaigns", "Spend and what came of it"),
                Explore.of("sessions", MARKETING, DemoBusinessViews.sessions()),
                Explore.from("email_sends", MARKETING, DemoBusinessViews.emails())
                        .tagged("pii"));
    }
}
