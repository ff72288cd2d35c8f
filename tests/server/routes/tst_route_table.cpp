#include "server/core/core.h"
#include "server/edge/routes.h"

#include <QTest>

#include <map>

using namespace gw;

namespace {

/// Method and path -> whether it needs an account.
using Table = std::map<std::pair<std::string, std::string>, bool>;

Table documented() {
    Table table;
    for (const auto& route : server::routes())
        table.emplace(std::pair(route.method, route.pattern), route.access != server::Access::anyone);
    return table;
}

/// What the modules declare, and the few routes that are nobody's: the core's and the edge's own.
Table served() {
    Table table = {{{"POST", "/v1/commands"}, true},
                   {{"GET", "/healthz"}, false},
                   {{"GET", "/readyz"}, false},
                   {{"GET", "/v1/live"}, true},
                   {{"GET", "/v1/openapi.json"}, false}};
    for (const auto& module : server::Core::declarations())
        for (const auto& route : module.routes)
            table.emplace(std::pair(route.method, route.pattern), route.needs_account);
    return table;
}

std::string describe(const Table& table, const Table& other) {
    std::string text;
    for (const auto& [route, needs_account] : table)
        if (const auto found = other.find(route); found == other.end() || found->second != needs_account)
            text += route.first + " " + route.second + (needs_account ? " (account)" : " (anyone)") + "; ";
    return text;
}

} // namespace

class TestRouteTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachDocumentedRouteIsServed() { QCOMPARE(describe(documented(), served()), std::string()); }
    void eachServedRouteIsDocumented() { QCOMPARE(describe(served(), documented()), std::string()); }

    void matchesByMethodAndSegments() {
        QVERIFY(server::matchRoute("GET", "/v1/gigs/x").route != nullptr);
        QVERIFY(server::matchRoute("GET", "/v1/gigs/").route == nullptr);
        QVERIFY(server::matchRoute("GET", "/v1/gigs/x/y").methods.empty());
        QVERIFY(server::matchRoute("POST", "/v1/gigs").methods == std::vector<std::string_view>{"GET"});
        QVERIFY(server::matchRoute("GET", "").methods.empty());
        QVERIFY(server::matchRoute("GET", "/").methods.empty());
    }
};

QTEST_APPLESS_MAIN(TestRouteTable)
#include "tst_route_table.moc"
