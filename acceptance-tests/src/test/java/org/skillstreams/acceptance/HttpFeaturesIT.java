package org.skillstreams.acceptance;

import static io.cucumber.junit.platform.engine.Constants.FILTER_TAGS_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The same features on a real server, over HTTP. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("org.skillstreams.acceptance")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = Glue.STEPS + ", org.skillstreams.acceptance.http")
@ConfigurationParameter(key = FILTER_TAGS_PROPERTY_NAME, value = "not @in-process")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value = "html:target/features-http.html, json:target/features-http.json")
public class HttpFeaturesIT {}
