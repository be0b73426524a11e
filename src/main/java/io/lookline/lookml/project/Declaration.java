package io.lookline.lookml.project;

import io.lookline.lookml.Node;

/** One thing at the top of a file, in the order in which a model sees it. */
record Declaration(ProjectFile file, Node node) {}
