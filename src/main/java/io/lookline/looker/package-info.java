/** Reading Looker: the typed client, the session, and the reader that ends in a {@link io.lookline.looker.LookerInstance}. */
package io.lookline.looker;
