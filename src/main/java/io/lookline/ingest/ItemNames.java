package io.lookline.ingest;

import io.lookline.catalog.Fqn;
import io.lookline.catalog.Names;
import io.lookline.diagnostic.ItemType;

/** The one name of an item, whether it is spoken of by Looker's id or by its name in the catalog. */
record ItemNames(String service) {
    String fqn(ItemType type, String name) {
        return switch (type) {
            case DATA_MODEL -> isFqn(name) ? name : Fqn.ofDataModel(service, Names.clean(name));
            case CHART, DASHBOARD -> isFqn(name) ? name : Fqn.of(service, Names.clean(name));
            case SERVICE,
                    CLASSIFICATION,
                    TAG,
                    EDGE,
                    USAGE,
                    OWNER,
                    FIELD_TYPE,
                    REPOSITORY,
                    LOOKML_FILE,
                    TABLE,
                    CONNECTION,
                    LISTING -> name;
        };
    }

    private boolean isFqn(String name) {
        return name.startsWith(Fqn.of(service) + ".");
    }
}
