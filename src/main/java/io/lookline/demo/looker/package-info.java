/**
 * A Looker inside this process: the REST API as a real instance answers it, a small demo instance and a generator of
 * large ones, each with the LookML behind it. It knows {@code demo.http} and Jackson's tree model, and nothing of the client that reads it.
 */
package io.lookline.demo.looker;
