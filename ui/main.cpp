// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"

int main(int argc, char **argv)
{
    return hall::runDesk(argc, argv);
}
