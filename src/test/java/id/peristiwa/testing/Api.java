package id.peristiwa.testing;

import java.net.URI;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Requests to the service whose answers are held against the OpenAPI document. */
public final class Api {

    private static final OpenApiContract CONTRACT = new OpenApiContract();

    private Api() {
    }

    public static RequestSpecification given() {
        RestAssuredConfig config = RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().defaultContentCharset("UTF-8").appendDefaultContentCharsetToContentTypeIfUndefined(false));
        return RestAssured.given().config(config).urlEncodingEnabled(false).filter((request, answer, context) -> {
            Response response = context.next(request, answer);
            CONTRACT.check(request.getMethod(), URI.create(request.getURI()).getPath(), response.statusCode(), response.contentType(),
                    response.asString());
            return response;
        });
    }

    /** A request with a text as its body. */
    public static RequestSpecification text(String text) {
        return given().contentType("text/plain;charset=UTF-8").body(text);
    }
}
