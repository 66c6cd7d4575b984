// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** The room's door. What happened: append-only, sealed, chained. A desk and the centre keep different tables of the same events. */
#include "ledger/centreledger.h"
#include "ledger/deskledger.h"
