package io.lookline.demo.git;

import java.util.List;
import java.util.Map;

/** Two repositories of a shop, one that needs a token and one for everybody, and one of somebody else. */
final class Shop {

    static final String TOKEN = "shop-token";
    static final String OTHER_TOKEN = "other-token";
    static final Map<String, String> FILES =
            Map.of("manifest.lkml", "project_name: \"shop\"\n", "views/orders.view.lkml", "view: orders {}\n");

    private Shop() {}

    static List<Repository> repositories() {
        return List.of(
                Repository.of("shop", "looker", FILES)
                        .tagging("v1", "main")
                        .pushing("feature/gifts", Map.of("gifts.view.lkml", "view: gifts {}\n"))
                        .readBy(TOKEN),
                Repository.of("shop", "open", Map.of("a.lkml", "view: a {}\n")),
                Repository.empty("shop", "new"),
                Repository.of("other", "looker", Map.of("b.lkml", "view: b {}\n"))
                        .readBy(OTHER_TOKEN));
    }
}
