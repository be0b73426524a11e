/**
 * Where LookML comes from: typed clients of GitHub, GitLab and Bitbucket, archives as streams, local folders, and the
 * dependencies that manifests name. Gives each project's files as text; resolves nothing in them. What cannot be read is a
 * diagnostic, and the rest is read.
 */
package io.lookline.git;
