package org.skillstreams.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Where the API begins. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info = @Info(title = "SkillStreams", version = "1"),
    servers = @Server(url = "/"))
public class ApiApplication extends Application {}
