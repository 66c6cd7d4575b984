// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refusal.h"

#include <utility>
#include <variant>

namespace hall {

/** A value, or the refusal that stands in its place. */
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) : m_outcome(std::move(value)) {}
    Result(Refusal refusal) : m_outcome(std::move(refusal)) {}

    bool ok() const { return std::holds_alternative<T>(m_outcome); }
    explicit operator bool() const { return ok(); }
    const T &value() const { return std::get<T>(m_outcome); }
    T &value() { return std::get<T>(m_outcome); }
    const Refusal &refusal() const { return std::get<Refusal>(m_outcome); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Refusal> m_outcome;
};

/** Calls the lambda that fits: match(event, [](const CaseFiled &) { … }, …). */
template <typename... Lambdas>
struct Overload : Lambdas...
{
    using Lambdas::operator()...;
};
template <typename... Lambdas>
Overload(Lambdas...) -> Overload<Lambdas...>;

template <typename Variant, typename... Lambdas>
decltype(auto) match(Variant &&variant, Lambdas &&...lambdas)
{
    return std::visit(Overload{std::forward<Lambdas>(lambdas)...}, std::forward<Variant>(variant));
}

} // namespace hall
