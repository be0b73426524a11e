package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks that are open, from the file as a whole to the innermost. */
final class Nesting {
    /** Looker's own files have less than ten; {@code lkml} fails at some three hundred. */
    static final int DEEPEST = 500;

    private final List<OpenBlock> open = new ArrayList<>(List.of(OpenBlock.of(null, Optional.empty(), 0)));
    private final Findings findings;
    private final RepeatedKeys repeatedKeys;

    Nesting(Findings findings) {
        this.findings = findings;
        this.repeatedKeys = new RepeatedKeys(findings);
    }

    boolean isFile() {
        return open.size() == 1;
    }

    boolean isDeepest() {
        return open.size() > DEEPEST;
    }

    OpenBlock current() {
        return open.getLast();
    }

    void add(Node node) {
        current().nodes().add(node);
    }

    void open(OpenBlock block) {
        open.add(block);
    }

    /** Closes the innermost block, and adds it to the one around it. */
    void close(int end) {
        OpenBlock block = open.removeLast();
        repeatedKeys.check(block.nodes());
        add(block.closedAt(end));
    }

    /** Closes what a block with this key cannot stand in, when it stands in something that can hold it. */
    void makeRoomFor(String key, int offset) {
        int depth = Placement.depth(key, open);
        while (open.size() > depth) {
            OpenBlock unclosed = current();
            findings.addMended(
                    Code.LOOKML_BLOCK_UNCLOSED,
                    unclosed.start(),
                    "`" + unclosed.title() + "` has no `}`; it ends where `" + key + ":` begins");
            close(offset);
        }
    }

    /** Closes everything at the end of the file, and returns what it holds. */
    List<Node> closeAll(int end) {
        while (!isFile()) {
            OpenBlock unclosed = current();
            findings.add(
                    Code.LOOKML_BLOCK_UNCLOSED,
                    unclosed.start(),
                    "`" + unclosed.title() + "` has no `}`; what was read of it is kept");
            close(end);
        }
        repeatedKeys.check(current().nodes());
        return current().nodes();
    }
}
