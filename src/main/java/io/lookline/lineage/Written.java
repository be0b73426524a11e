package io.lookline.lineage;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.DataModel;
import java.util.Map;

/**
 * A data model as it is written.
 *
 * @param columns the full name of the column that each field is written as, by the field's own name
 */
record Written(DataModel dataModel, Map<String, String> columns) {
    AssetRef ref() {
        return new AssetRef(AssetKind.DATA_MODEL, dataModel.fqn());
    }
}
