package id.peristiwa.problem;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that an operation does not know, and those given twice where it takes one. */
public class ParameterCheck {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo operation, ContainerRequestContext request) {
        Set<String> names = known.computeIfAbsent(operation.getResourceMethod(), ParameterCheck::names);
        List<Violation> violations = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                violations.add(Violation.ofParameter(name, "unknown parameter " + Shown.of(name)
                        + (names.isEmpty() ? "; this operation takes none" : "; known are " + String.join(", ", names))));
            } else if (values.size() > 1) {
                violations.add(Violation.ofParameter(name, name + " is given " + values.size() + " times; it is taken once"));
            } else if (values.get(0).isEmpty() || values.get(0).chars().anyMatch(Character::isISOControl)) {
                violations.add(Violation.ofParameter(name, name + " is empty or holds control characters; leave it out or give it a value"));
            }
        });
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
        }
        return names;
    }
}
