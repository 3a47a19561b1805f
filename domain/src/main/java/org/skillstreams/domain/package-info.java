/** The rules: pure Java, no dependency at all. */
package org.skillstreams.domain;
