dashboard: a
title: Alone
