package io.lookline.lineage;

import java.util.List;
import java.util.Optional;

/**
 * One thing that the rows of a view come from.
 *
 * @param type {@code table}, {@code view} or {@code explore}
 * @param name as SQL or LookML has it
 * @param table the search for it, when it is a table
 * @param remarks how it came to be, where that is not plain
 */
public record ExplainedOrigin(
        LineageGraph.NodeType type,
        String name,
        Optional<ExplainedTable> table,
        ExplainedResult result,
        List<String> remarks) {}
