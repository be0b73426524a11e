/**
 * A Git host inside this process: the calls by which GitHub Enterprise Server, GitLab, Bitbucket Data Center and
 * Bitbucket Cloud give commits and archives, over repositories that are maps of paths to text. It knows
 * {@code demo.http}, and of {@code demo.looker} the projects whose repositories it holds; nothing of the client.
 */
package io.lookline.demo.git;
