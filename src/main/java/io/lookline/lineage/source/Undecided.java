package io.lookline.lineage.source;

import io.lookline.lookml.liquid.StandIns;
import io.lookline.sql.Identifier;
import io.lookline.sql.TableName;

/** Names with a part that nothing decides: Liquid that asks for what is not known, a constant without a value. */
final class Undecided {
    private Undecided() {}

    /** Whether a text can have such a name at all. */
    static boolean mayBeIn(String text) {
        return StandIns.isIn(text) || text.contains("{");
    }

    /** @param written the text that the name is from, with its Liquid: what stands there is meant so */
    static boolean isIn(TableName table, String written) {
        return table.parts().stream().map(Identifier::text).anyMatch(part -> isIn(part, written));
    }

    static boolean isIn(String name, String written) {
        return StandIns.isIn(name) && !written.contains(name) || name.contains("{");
    }
}
