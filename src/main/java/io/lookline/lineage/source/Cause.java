package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;

/**
 * Why something that an expression names leads to no column.
 *
 * @param subject what was named
 */
public record Cause(Code code, String subject) {}
