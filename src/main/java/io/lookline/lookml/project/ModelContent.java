package io.lookline.lookml.project;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.FileKind;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.ValueList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a model's file says together with all that it includes: depth first and in the order of the text, so that the
 * files of an include stand where the include stands, and each file once.
 */
final class ModelContent {
    private final ProjectTree tree;
    private final Consumer<Finding> findings;
    private final List<Declaration> declarations = new ArrayList<>();
    private final Set<ProjectFile> files = new LinkedHashSet<>();
    /** The files that are being read, the model first: one of them included again closes a circle. */
    private final Set<ProjectFile> open = new HashSet<>();

    private final Deque<Reading> readings = new ArrayDeque<>();

    /** A file and the place in it, or the files of an include and which of them is next. */
    private sealed interface Reading {}

    private static final class OpenFile implements Reading {
        private final ProjectFile file;
        private int next;

        private OpenFile(ProjectFile file) {
            this.file = file;
        }
    }

    private record Included(Deque<ProjectFile> waiting) implements Reading {}

    /** @param start the model's file, or files that no model includes */
    ModelContent(List<ProjectFile> start, ProjectTree tree, Consumer<Finding> findings) {
        this.tree = tree;
        this.findings = findings;
        readings.push(new Included(new ArrayDeque<>(start)));
        while (!readings.isEmpty()) {
            step(readings.peek());
        }
    }

    List<Declaration> declarations() {
        return declarations;
    }

    /** Every file, the model's own first. */
    Set<ProjectFile> files() {
        return files;
    }

    private void step(Reading reading) {
        switch (reading) {
            case OpenFile file
            when file.next == file.file.document().nodes().size() -> {
                readings.pop();
                open.remove(file.file);
            }
            case OpenFile file -> read(file.file, file.file.document().nodes().get(file.next++));
            case Included(Deque<ProjectFile> waiting) -> {
                if (waiting.isEmpty()) {
                    readings.pop();
                } else {
                    open(waiting.poll());
                }
            }
        }
    }

    private void open(ProjectFile file) {
        if (files.add(file) && file.document().kind() == FileKind.LOOKML) {
            open.add(file);
            readings.push(new OpenFile(file));
        }
    }

    private void read(ProjectFile file, Node node) {
        boolean include = node instanceof Pair pair && pair.key().equals("include")
                || node instanceof ValueList list && list.key().equals("include");
        if (!include) {
            declarations.add(new Declaration(file, node));
            return;
        }
        Deque<ProjectFile> waiting = new ArrayDeque<>();
        for (String text : Texts.all(node)) {
            for (ProjectFile found : find(file, node, text)) {
                if (open.contains(found) && !found.equals(file)) {
                    report(
                            file,
                            node,
                            Code.LOOKML_INCLUDE_CYCLE,
                            found.path() + " includes this file; it is read once");
                }
                waiting.add(found);
            }
        }
        readings.push(new Included(waiting));
    }

    private List<ProjectFile> find(ProjectFile file, Node node, String text) {
        Project project = tree.project(file.project()).orElseThrow();
        IncludePath include = IncludePath.of(text, file, project);
        if (tree.project(include.project()).isEmpty()) {
            report(
                    file,
                    node,
                    Code.LOOKML_IMPORT_UNKNOWN,
                    "\"" + text + "\" is in the project " + include.project() + ", which is not at hand");
            return List.of();
        }
        List<ProjectFile> found = tree.find(include);
        if (found.isEmpty()) {
            report(file, node, Code.LOOKML_INCLUDE_EMPTY, "\"" + text + "\" finds no file");
        }
        return found;
    }

    private void report(ProjectFile file, Node node, Code code, String message) {
        findings.accept(Finding.at(file, node, code, message));
    }
}
