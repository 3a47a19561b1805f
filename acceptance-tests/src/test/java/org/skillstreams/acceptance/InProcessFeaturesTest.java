package org.skillstreams.acceptance;

import static io.cucumber.junit.platform.engine.Constants.FILTER_TAGS_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The features on the use cases of this JVM: seconds. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("org.skillstreams.acceptance")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = Glue.STEPS + ", org.skillstreams.acceptance.inprocess")
@ConfigurationParameter(key = FILTER_TAGS_PROPERTY_NAME, value = "not @http")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value = "html:target/features.html, json:target/features.json")
public class InProcessFeaturesTest {}
