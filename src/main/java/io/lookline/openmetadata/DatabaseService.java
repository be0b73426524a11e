package io.lookline.openmetadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A database service, without the secrets of its connection.
 *
 * @param addresses hosts, accounts and projects that its connection names
 * @param databases databases and catalogs that its connection names
 */
record DatabaseService(String name, WarehouseType type, Set<String> addresses, Set<String> databases) {
    static DatabaseService of(Entities.Service service) {
        JsonNode connection = service.connection();
        JsonNode config = connection == null ? null : connection.get("config");
        Set<String> addresses = texts(config, "/host", "/account", "/credentials/gcpConfig/projectId");
        texts(config, "/hostPort").forEach(address -> addresses.add(withoutPort(address)));
        return new DatabaseService(
                service.name(),
                WarehouseType.of(service.serviceType()),
                Set.copyOf(addresses),
                Set.copyOf(texts(config, "/database", "/catalog", "/databaseSchema")));
    }

    /** @param pointers to texts or lists of texts */
    private static Set<String> texts(JsonNode config, String... pointers) {
        Set<String> texts = new LinkedHashSet<>();
        if (config != null) {
            for (String pointer : pointers) {
                JsonNode value = config.at(pointer);
                texts.add(value.asText());
                value.forEach(item -> texts.add(item.asText()));
            }
        }
        texts.remove("");
        return texts;
    }

    private static String withoutPort(String address) {
        return address.replaceFirst("^\\w+://", "").replaceFirst("[:/].*", "");
    }
}
