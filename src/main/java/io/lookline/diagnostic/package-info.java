/** What went wrong below a whole system, as a value: counted, shown, never only logged. Knows nothing else. */
package io.lookline.diagnostic;
