package org.skillstreams.application.catalog;

/**
 * A base ZIP code as operators see it (SS-66).
 *
 * @param note on coverage; blank where there is none
 * @param providers how many have their base there or named it
 */
public record ServiceAreaView(
    String zip, String city, String state, boolean enabled, String note, int providers) {}
