// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/common.proto, orchestration/v1/configuration.proto, orchestration/v1/decisions.proto, orchestration/v1/endpoints.proto, orchestration/v1/health.proto, orchestration/v1/info.proto, orchestration/v1/metrics.proto, orchestration/v1/partnerships.proto, orchestration/v1/readiness.proto, orchestration/v1/status.proto, orchestration/v1/orchestration_service.proto, orchestration/v1/partnership_service.proto.
// swift-format-ignore-file

/// The proto files of this module and all that they import.
enum GeneratedDescriptors {
    /// An encoded `google.protobuf.FileDescriptorSet`.
    static let fileDescriptorSet: [UInt8] = Self.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }

    /// The bytes, each as the Unicode scalar of its number.
    private static let text = """
        \nÿ\u{F}\n\u{1D}orchestration/v1/common.proto\u{12}\u{10}orchestration.v1\"v\n\u{9}RateLimit\u{12}\u{1D}\
        \n\nrate_class\u{18}\u{1} \u{1}(\u{9}R\u{9}rateClass\u{12}(\n\u{10}calls_per_minute\u{18}\u{2} \u{1}(\
        \u{D}R\u{E}callsPerMinute\u{12} \n\u{B}description\u{18}\u{3} \u{1}(\u{9}R\u{B}description*\u{8F}\u{1}\
        \n\u{6}Health\u{12}\u{16}\n\u{12}HEALTH_UNSPECIFIED\u{10}\u{0}\u{12}\u{14}\n\u{10}HEALTH_EXCELLENT\u{10}\
        \u{1}\u{12}\u{F}\n\u{B}HEALTH_GOOD\u{10}\u{2}\u{12}\u{F}\n\u{B}HEALTH_FAIR\u{10}\u{3}\u{12}\u{F}\n\u{B}\
        HEALTH_POOR\u{10}\u{4}\u{12}\u{10}\n\u{C}HEALTH_STALE\u{10}\u{5}\u{12}\u{12}\n\u{E}HEALTH_UNKNOWN\u{10}\
        \u{6}*\u{A1}\u{1}\n\u{D}OverallStatus\u{12}\u{1E}\n\u{1A}OVERALL_STATUS_UNSPECIFIED\u{10}\u{0}\u{12}\u{1A}\
        \n\u{16}OVERALL_STATUS_HEALTHY\u{10}\u{1}\u{12}\u{1B}\n\u{17}OVERALL_STATUS_DEGRADED\u{10}\u{2}\u{12}\
        \u{1B}\n\u{17}OVERALL_STATUS_CRITICAL\u{10}\u{3}\u{12}\u{1A}\n\u{16}OVERALL_STATUS_UNKNOWN\u{10}\u{4}\
        *u\n\u{8}Priority\u{12}\u{18}\n\u{14}PRIORITY_UNSPECIFIED\u{10}\u{0}\u{12}\u{15}\n\u{11}PRIORITY_CRIT\
        ICAL\u{10}\u{1}\u{12}\u{11}\n\u{D}PRIORITY_HIGH\u{10}\u{2}\u{12}\u{13}\n\u{F}PRIORITY_MEDIUM\u{10}\u{3}\
        \u{12}\u{10}\n\u{C}PRIORITY_LOW\u{10}\u{4}*e\n\u{9}Direction\u{12}\u{19}\n\u{15}DIRECTION_UNSPECIFIED\
        \u{10}\u{0}\u{12}\u{1E}\n\u{1A}DIRECTION_HIGHER_IS_BETTER\u{10}\u{1}\u{12}\u{1D}\n\u{19}DIRECTION_LOW\
        ER_IS_BETTER\u{10}\u{2}J\u{B7}\n\n)\n\u{1}\u{C}\u{1A}$ Words that several messages share.\n\n$\n\u{2}\
        \u{5}\u{0}\u{1A}\u{1E} How well a partnership does.\n\n\u{13}\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}\u{B} N\
        ot told.\n\n?\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}7 A score of at least 90, or progress of at least 85 %.\
        \n\n?\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}7 A score of at least 75, or progress of at least 70 %.\n\n?\n\u{4}\
        \u{5}\u{0}\u{2}\u{3}\u{1A}7 A score of at least 60, or progress of at least 50 %.\n\n\u{19}\n\u{4}\u{5}\
        \u{0}\u{2}\u{4}\u{1A}\u{11} Less than fair.\n\nE\n\u{4}\u{5}\u{0}\u{2}\u{5}\u{1A}= The newest metric \
        sample is older than the freshness limit.\n\nC\n\u{4}\u{5}\u{0}\u{2}\u{6}\u{1A}; Nothing to judge by:\
         no deliverable, or no scored metric.\n\n.\n\u{2}\u{5}\u{1}\u{1A}( How well all partnerships together\
         do.\n\n\u{13}\n\u{4}\u{5}\u{1}\u{2}\u{0}\u{1A}\u{B} Not told.\n\n&\n\u{4}\u{5}\u{1}\u{2}\u{1}\u{1A}\u{1E}\
         A mean score of at least 85.\n\n&\n\u{4}\u{5}\u{1}\u{2}\u{2}\u{1A}\u{1E} A mean score of at least 70\
        .\n\n \n\u{4}\u{5}\u{1}\u{2}\u{3}\u{1A}\u{18} A mean score below 70.\n\n%\n\u{4}\u{5}\u{1}\u{2}\u{4}\u{1A}\
        \u{1D} No partnership has a score.\n\n \n\u{2}\u{5}\u{2}\u{1A}\u{1A} How urgent something is.\n\n\u{13}\
        \n\u{4}\u{5}\u{2}\u{2}\u{0}\u{1A}\u{B} Not told.\n\n*\n\u{4}\u{5}\u{2}\u{2}\u{1}\u{1A}\" The most urg\
        ent; decisions only.\n\n\u{11}\n\u{4}\u{5}\u{2}\u{2}\u{2}\u{1A}\u{9} Urgent.\n\n\u{13}\n\u{4}\u{5}\u{2}\
        \u{2}\u{3}\u{1A}\u{B} Ordinary.\n\n\u{13}\n\u{4}\u{5}\u{2}\u{2}\u{4}\u{1A}\u{B} Can wait.\n\n%\n\u{2}\
        \u{5}\u{3}\u{1A}\u{1F} Which way a metric should go.\n\nJ\n\u{4}\u{5}\u{3}\u{2}\u{0}\u{1A}B Not told:\
         allowed for metrics whose direction the service knows.\n\n5\n\u{4}\u{5}\u{3}\u{2}\u{1}\u{1A}- The mo\
        re, the better: uptime, success_rate.\n\n:\n\u{4}\u{5}\u{3}\u{2}\u{2}\u{1A}2 The less, the better: re\
        sponse_time, error_rate.\n\n/\n\u{2}\u{4}\u{0}\u{1A}) A limit on how often calls may be made.\n\nA\n\u{4}\
        \u{4}\u{0}\u{2}\u{0}\u{1A}9 The name that methods refer to: `default`, `decisions`.\n\nY\n\u{4}\u{4}\u{0}\
        \u{2}\u{1}\u{1A}Q Calls per minute and client, also the size of a burst. 0: no limit is in force.\n\n\
        2\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}* Which calls are charged to it, in words.\nb\u{6}proto3\nô\u{16}\n\
        \u{1E}google/protobuf/duration.proto\u{12}\u{F}google.protobuf\":\n\u{8}Duration\u{12}\u{18}\n\u{7}se\
        conds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{83}\
        \u{1}\n\u{13}com.google.protobufB\u{D}DurationProtoP\u{1}Z1google.golang.org/protobuf/types/known/dur\
        ationpbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesJö\u{14}\n\u{98}\u{10}\
        \n\u{2}\u{4}\u{0}\u{1A}\u{91}\u{10} A Duration represents a signed, fixed-length span of time represe\
        nted\n as a count of seconds and fractions of seconds at nanosecond\n resolution. It is independent o\
        f any calendar and concepts like \"day\"\n or \"month\". It is related to Timestamp in that the diffe\
        rence between\n two Timestamp values is a Duration and it can be added or subtracted\n from a Timesta\
        mp. Range is approximately +-10,000 years.\n\n # Examples\n\n Example 1: Compute Duration from two Ti\
        mestamps in pseudo code.\n\n     Timestamp start = ...;\n     Timestamp end = ...;\n     Duration dur\
        ation = ...;\n\n     duration.seconds = end.seconds - start.seconds;\n     duration.nanos = end.nanos\
         - start.nanos;\n\n     if (duration.seconds < 0 && duration.nanos > 0) {\n       duration.seconds +=\
         1;\n       duration.nanos -= 1000000000;\n     } else if (duration.seconds > 0 && duration.nanos < 0\
        ) {\n       duration.seconds -= 1;\n       duration.nanos += 1000000000;\n     }\n\n Example 2: Compu\
        te Timestamp from Timestamp + Duration in pseudo code.\n\n     Timestamp start = ...;\n     Duration \
        duration = ...;\n     Timestamp end = ...;\n\n     end.seconds = start.seconds + duration.seconds;\n \
            end.nanos = start.nanos + duration.nanos;\n\n     if (end.nanos < 0) {\n       end.seconds -= 1;\n\
               end.nanos += 1000000000;\n     } else if (end.nanos >= 1000000000) {\n       end.seconds += 1;\
        \n       end.nanos -= 1000000000;\n     }\n\n Example 3: Compute Duration from datetime.timedelta in \
        Python.\n\n     td = datetime.timedelta(days=3, minutes=10)\n     duration = Duration()\n     duratio\
        n.FromTimedelta(td)\n\n # JSON Mapping\n\n In JSON format, the Duration type is encoded as a string r\
        ather than an\n object, where the string ends in the suffix \"s\" (indicating seconds) and\n is prece\
        ded by the number of seconds, with nanoseconds expressed as\n fractional seconds. For example, 3 seco\
        nds with 0 nanoseconds should be\n encoded in JSON format as \"3s\", while 3 seconds and 1 nanosecond\
         should\n be expressed in JSON format as \"3.000000001s\", and 3 seconds and 1\n microsecond should b\
        e expressed in JSON format as \"3.000001s\".\n\n\n\n\u{D7}\u{1}\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}Î\u{1}\
         Signed seconds of the span of time. Must be from -315,576,000,000\n to +315,576,000,000 inclusive. N\
        ote: these bounds are computed from:\n 60 sec/min * 60 min/hr * 24 hr/day * 365.25 days/year * 10000 \
        years\n\nþ\u{2}\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}õ\u{2} Signed fractions of a second at nanosecond r\
        esolution of the span\n of time. Durations less than one second are represented with a 0\n `seconds` \
        field and a positive or negative `nanos` field. For durations\n of one second or more, a non-zero val\
        ue for the `nanos` field must be\n of the same sign as the `seconds` field. Must be from -999,999,999\
        \n to +999,999,999 inclusive.\nb\u{6}proto3\n\u{D7}\"\n\u{1F}google/protobuf/timestamp.proto\u{12}\u{F}\
        google.protobuf\";\n\u{9}Timestamp\u{12}\u{18}\n\u{7}seconds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\
        \u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{85}\u{1}\n\u{13}com.google.protobufB\u{E}Time\
        stampProtoP\u{1}Z2google.golang.org/protobuf/types/known/timestamppbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\
        \u{2}\u{1E}Google.Protobuf.WellKnownTypesJÕ \nÖ\u{1D}\n\u{2}\u{4}\u{0}\u{1A}Ï\u{1D} A Timestamp re\
        presents a point in time independent of any time zone or local\n calendar, encoded as a count of seco\
        nds and fractions of seconds at\n nanosecond resolution. The count is relative to an epoch at UTC mid\
        night on\n January 1, 1970, in the proleptic Gregorian calendar which extends the\n Gregorian calenda\
        r backwards to year one.\n\n All minutes are 60 seconds long. Leap seconds are \"smeared\" so that no\
         leap\n second table is needed for interpretation, using a [24-hour linear\n smear](https://developer\
        s.google.com/time/smear).\n\n The range is from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999\
        Z. By\n restricting to that range, we ensure that we can convert to and from [RFC\n 3339](https://www\
        .ietf.org/rfc/rfc3339.txt) date strings.\n\n # Examples\n\n Example 1: Compute Timestamp from POSIX `\
        time()`.\n\n     Timestamp timestamp;\n     timestamp.set_seconds(time(NULL));\n     timestamp.set_na\
        nos(0);\n\n Example 2: Compute Timestamp from POSIX `gettimeofday()`.\n\n     struct timeval tv;\n   \
          gettimeofday(&tv, NULL);\n\n     Timestamp timestamp;\n     timestamp.set_seconds(tv.tv_sec);\n    \
         timestamp.set_nanos(tv.tv_usec * 1000);\n\n Example 3: Compute Timestamp from Win32 `GetSystemTimeAs\
        FileTime()`.\n\n     FILETIME ft;\n     GetSystemTimeAsFileTime(&ft);\n     UINT64 ticks = (((UINT64)\
        ft.dwHighDateTime) << 32) | ft.dwLowDateTime;\n\n     // A Windows tick is 100 nanoseconds. Windows e\
        poch 1601-01-01T00:00:00Z\n     // is 11644473600 seconds before Unix epoch 1970-01-01T00:00:00Z.\n  \
           Timestamp timestamp;\n     timestamp.set_seconds((INT64) ((ticks / 10000000) - 11644473600LL));\n \
            timestamp.set_nanos((INT32) ((ticks % 10000000) * 100));\n\n Example 4: Compute Timestamp from Ja\
        va `System.currentTimeMillis()`.\n\n     long millis = System.currentTimeMillis();\n\n     Timestamp \
        timestamp = Timestamp.newBuilder().setSeconds(millis / 1000)\n         .setNanos((int) ((millis % 100\
        0) * 1000000)).build();\n\n\n Example 5: Compute Timestamp from Java `Instant.now()`.\n\n     Instant\
         now = Instant.now();\n\n     Timestamp timestamp =\n         Timestamp.newBuilder().setSeconds(now.g\
        etEpochSecond())\n             .setNanos(now.getNano()).build();\n\n\n Example 6: Compute Timestamp f\
        rom current time in Python.\n\n     timestamp = Timestamp()\n     timestamp.GetCurrentTime()\n\n # JS\
        ON Mapping\n\n In JSON format, the Timestamp type is encoded as a string in the\n [RFC 3339](https://\
        www.ietf.org/rfc/rfc3339.txt) format. That is, the\n format is \"{year}-{month}-{day}T{hour}:{min}:{s\
        ec}[.{frac_sec}]Z\"\n where {year} is always expressed using four digits while {month}, {day},\n {hou\
        r}, {min}, and {sec} are zero-padded to two digits each. The fractional\n seconds, which can go up to\
         9 digits (i.e. up to 1 nanosecond resolution),\n are optional. The \"Z\" suffix indicates the timezo\
        ne (\"UTC\"); the timezone\n is required. A proto3 JSON serializer should always use UTC (as indicate\
        d by\n \"Z\") when printing the Timestamp type and a proto3 JSON parser should be\n able to accept bo\
        th UTC and other timezones (as indicated by an offset).\n\n For example, \"2017-01-15T01:30:15.01Z\" \
        encodes 15.01 seconds past\n 01:30 UTC on January 15, 2017.\n\n In JavaScript, one can convert a Date\
         object to this format using the\n standard\n [toISOString()](https://developer.mozilla.org/en-US/doc\
        s/Web/JavaScript/Reference/Global_Objects/Date/toISOString)\n method. In Python, a standard `datetime\
        .datetime` object can be converted\n to this format using\n [`strftime`](https://docs.python.org/2/li\
        brary/time.html#time.strftime) with\n the time format spec '%Y-%m-%dT%H:%M:%S.%fZ'. Likewise, in Java\
        , one can use\n the Joda Time's [`ISODateTimeFormat.dateTime()`](\n http://www.joda.org/joda-time/api\
        docs/org/joda/time/format/ISODateTimeFormat.html#dateTime%2D%2D\n ) to obtain a formatter capable of \
        generating timestamps in this format.\n\n\n\n\u{97}\u{1}\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}\u{8E}\u{1} \
        Represents seconds of UTC time since Unix epoch\n 1970-01-01T00:00:00Z. Must be from 0001-01-01T00:00\
        :00Z to\n 9999-12-31T23:59:59Z inclusive.\n\nß\u{1}\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}Ö\u{1} Non-nega\
        tive fractions of a second at nanosecond resolution. Negative\n second values with fractions must sti\
        ll have non-negative nanos values\n that count forward in time. Must be from 0 to 999,999,999\n inclu\
        sive.\nb\u{6}proto3\nø\u{1F}\n$orchestration/v1/configuration.proto\u{12}\u{10}orchestration.v1\u{1A}\
        \u{1E}google/protobuf/duration.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}orchestrat\
        ion/v1/common.proto\"\u{19}\n\u{17}GetConfigurationRequest\"µ\u{3}\n\u{18}GetConfigurationResponse\u{12}\
        /\n\u{3}api\u{18}\u{1} \u{1}(\u{B}2\u{1D}.orchestration.v1.ApiSettingsR\u{3}api\u{12}>\n\u{8}security\
        \u{18}\u{2} \u{1}(\u{B}2\".orchestration.v1.SecuritySettingsR\u{8}security\u{12}M\n\u{D}orchestration\
        \u{18}\u{3} \u{1}(\u{B}2'.orchestration.v1.OrchestrationSettingsR\u{D}orchestration\u{12}I\n\u{C}part\
        nerships\u{18}\u{4} \u{3}(\u{B}2%.orchestration.v1.PartnershipSettingsR\u{C}partnerships\u{12}5\n\u{8}\
        settings\u{18}\u{5} \u{3}(\u{B}2\u{19}.orchestration.v1.SettingR\u{8}settings\u{12}\u{18}\n\u{7}versi\
        on\u{18}\u{6} \u{1}(\u{9}R\u{7}version\u{12}=\n\u{C}last_updated\u{18}\u{7} \u{1}(\u{B}2\u{1A}.google\
        .protobuf.TimestampR\u{B}lastUpdated\"ÿ\u{1}\n\u{B}ApiSettings\u{12}%\n\u{E}listen_address\u{18}\u{1}\
         \u{1}(\u{9}R\u{D}listenAddress\u{12}*\n\u{11}max_message_bytes\u{18}\u{2} \u{1}(\u{4}R\u{F}maxMessag\
        eBytes\u{12}B\n\u{F}request_timeout\u{18}\u{3} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{E}reque\
        stTimeout\u{12}0\n\u{14}max_concurrent_calls\u{18}\u{4} \u{1}(\u{D}R\u{12}maxConcurrentCalls\u{12}'\n\
        \u{F}max_connections\u{18}\u{5} \u{1}(\u{D}R\u{E}maxConnections\"ü\u{3}\n\u{10}SecuritySettings\u{12}\
        &\n\u{F}min_tls_version\u{18}\u{1} \u{1}(\u{9}R\u{D}minTlsVersion\u{12}/\n\u{13}client_certificates\u{18}\
        \u{2} \u{1}(\u{8}R\u{12}clientCertificates\u{12}!\n\u{C}token_issuer\u{18}\u{3} \u{1}(\u{9}R\u{B}toke\
        nIssuer\u{12}%\n\u{E}token_audience\u{18}\u{4} \u{1}(\u{9}R\u{D}tokenAudience\u{12}M\n\u{15}access_to\
        ken_lifetime\u{18}\u{5} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{13}accessTokenLifetime\u{12}O\n\
        \u{16}refresh_token_lifetime\u{18}\u{6} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{14}refreshToke\
        nLifetime\u{12}<\n\u{B}rate_limits\u{18}\u{7} \u{3}(\u{B}2\u{1B}.orchestration.v1.RateLimitR\nrateLim\
        its\u{12})\n\u{10}lockout_failures\u{18}\u{8} \u{1}(\u{D}R\u{F}lockoutFailures\u{12}<\n\u{C}lockout_t\
        ime\u{18}\u{9} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{B}lockoutTime\"\u{98}\u{3}\n\u{15}Orche\
        strationSettings\u{12}M\n\u{15}health_check_interval\u{18}\u{1} \u{1}(\u{B}2\u{19}.google.protobuf.Du\
        rationR\u{13}healthCheckInterval\u{12}Y\n\u{1B}metrics_collection_interval\u{18}\u{2} \u{1}(\u{B}2\u{19}\
        .google.protobuf.DurationR\u{19}metricsCollectionInterval\u{12}W\n\u{1A}partnership_check_interval\u{18}\
        \u{3} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{18}partnershipCheckInterval\u{12}B\n\u{F}freshne\
        ss_limit\u{18}\u{4} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{E}freshnessLimit\u{12}8\n\u{18}max\
        _concurrent_decisions\u{18}\u{5} \u{1}(\u{D}R\u{16}maxConcurrentDecisions\"\u{8B}\u{1}\n\u{13}Partner\
        shipSettings\u{12}\u{E}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\u{12}\n\u{4}name\u{18}\u{2} \u{1}\
        (\u{9}R\u{4}name\u{12}\u{18}\n\u{7}enabled\u{18}\u{3} \u{1}(\u{8}R\u{7}enabled\u{12}6\n\u{8}priority\u{18}\
        \u{4} \u{1}(\u{E}2\u{1A}.orchestration.v1.PriorityR\u{8}priority\"\u{83}\u{1}\n\u{7}Setting\u{12}\u{10}\
        \n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{9}R\u{5}value\u{12}\
        \u{16}\n\u{6}source\u{18}\u{3} \u{1}(\u{9}R\u{6}source\u{12}\u{16}\n\u{6}secret\u{18}\u{4} \u{1}(\u{8}\
        R\u{6}secret\u{12} \n\u{B}description\u{18}\u{5} \u{1}(\u{9}R\u{B}descriptionJÒ\u{F}\n.\n\u{1}\u{C}\u{1A}\
        ) The settings that the server runs with.\n\n\u{1E}\n\u{2}\u{4}\u{0}\u{1A}\u{18} Asks for the setting\
        s.\n\nG\n\u{2}\u{4}\u{1}\u{1A}A The settings that the server runs with. Secrets are never told.\n\n\u{1E}\
        \n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}\u{16} How calls are taken.\n\n\"\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}\u{1A}\
         How callers are checked.\n\n8\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}0 How health, metrics and decisions ar\
        e handled.\n\nB\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}: Which partnerships there are, in the order of their\
         ids.\n\n=\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}5 Every setting by its key, in the order of the keys.\n\n$\
        \n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}\u{1C} The version of the server.\n\n+\n\u{4}\u{4}\u{1}\u{2}\u{6}\u{1A}\
        # When the settings were last read.\n\n\u{1C}\n\u{2}\u{4}\u{2}\u{1A}\u{16} How calls are taken.\n\n:\n\
        \u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}2 The address and port that the server listens on.\n\n'\n\u{4}\u{4}\u{2}\
        \u{2}\u{1}\u{1A}\u{1F} The largest message in bytes.\n\n+\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}# The longe\
        st that a call may take.\n\n5\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}- The most calls at a time on one conne\
        ction.\n\n)\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}! The most connections at a time.\n\n \n\u{2}\u{4}\u{3}\u{1A}\
        \u{1A} How callers are checked.\n\n@\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}8 The oldest version of TLS that\
         is taken: `1.2`, `1.3`.\n\n4\n\u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}, Whether client certificates are asked\
         for.\n\n+\n\u{4}\u{4}\u{3}\u{2}\u{2}\u{1A}# The issuer that tokens must name.\n\n-\n\u{4}\u{4}\u{3}\u{2}\
        \u{3}\u{1A}% The audience that tokens must name.\n\n,\n\u{4}\u{4}\u{3}\u{2}\u{4}\u{1A}$ How long an a\
        ccess token is valid.\n\n,\n\u{4}\u{4}\u{3}\u{2}\u{5}\u{1A}$ How long a refresh token is valid.\n\n\u{1A}\
        \n\u{4}\u{4}\u{3}\u{2}\u{6}\u{1A}\u{12} The rate limits.\n\n<\n\u{4}\u{4}\u{3}\u{2}\u{7}\u{1A}4 Faile\
        d logins within an hour that lock an account.\n\n+\n\u{4}\u{4}\u{3}\u{2}\u{8}\u{1A}# How long an acco\
        unt stays locked.\n\n6\n\u{2}\u{4}\u{4}\u{1A}0 How health, metrics and decisions are handled.\n\n,\n\u{4}\
        \u{4}\u{4}\u{2}\u{0}\u{1A}$ The time between checks of health.\n\n2\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}*\
         The time between collections of metrics.\n\n2\n\u{4}\u{4}\u{4}\u{2}\u{2}\u{1A}* The time between che\
        cks of partnerships.\n\n/\n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}' The age from which samples are stale.\n\n\
        9\n\u{4}\u{4}\u{4}\u{2}\u{4}\u{1A}1 The most decisions that are computed at a time.\n\n(\n\u{2}\u{4}\u{5}\
        \u{1A}\" The settings of one partnership.\n\n\u{11}\n\u{4}\u{4}\u{5}\u{2}\u{0}\u{1A}\u{9} The id.\n\n\
        \u{1E}\n\u{4}\u{4}\u{5}\u{2}\u{1}\u{1A}\u{16} The name for people.\n\n \n\u{4}\u{4}\u{5}\u{2}\u{2}\u{1A}\
        \u{18} Whether it is enabled.\n\n\u{1E}\n\u{4}\u{4}\u{5}\u{2}\u{3}\u{1A}\u{16} How important it is.\n\
        \n\u{14}\n\u{2}\u{4}\u{6}\u{1A}\u{E} One setting.\n\n\"\n\u{4}\u{4}\u{6}\u{2}\u{0}\u{1A}\u{1A} The ke\
        y, `storage.path`.\n\n9\n\u{4}\u{4}\u{6}\u{2}\u{1}\u{1A}1 The value in its text form; empty for a sec\
        ret.\n\nO\n\u{4}\u{4}\u{6}\u{2}\u{2}\u{1A}G Where the value comes from: `flag`, `environment`, `file`\
        , `default`.\n\n5\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}- Whether the value is a secret and left out.\n\n\"\
        \n\u{4}\u{4}\u{6}\u{2}\u{4}\u{1A}\u{1A} What the setting is for.\nb\u{6}proto3\n\u{97}ý\u{1}\n googl\
        e/protobuf/descriptor.proto\u{12}\u{F}google.protobuf\"M\n\u{11}FileDescriptorSet\u{12}8\n\u{4}file\u{18}\
        \u{1} \u{3}(\u{B}2$.google.protobuf.FileDescriptorProtoR\u{4}file\"ä\u{4}\n\u{13}FileDescriptorProto\
        \u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{18}\n\u{7}package\u{18}\u{2} \u{1}(\u{9}\
        R\u{7}package\u{12}\u{1E}\n\ndependency\u{18}\u{3} \u{3}(\u{9}R\ndependency\u{12}+\n\u{11}public_depe\
        ndency\u{18}\n \u{3}(\u{5}R\u{10}publicDependency\u{12}'\n\u{F}weak_dependency\u{18}\u{B} \u{3}(\u{5}\
        R\u{E}weakDependency\u{12}C\n\u{C}message_type\u{18}\u{4} \u{3}(\u{B}2 .google.protobuf.DescriptorPro\
        toR\u{B}messageType\u{12}A\n\u{9}enum_type\u{18}\u{5} \u{3}(\u{B}2$.google.protobuf.EnumDescriptorPro\
        toR\u{8}enumType\u{12}A\n\u{7}service\u{18}\u{6} \u{3}(\u{B}2'.google.protobuf.ServiceDescriptorProto\
        R\u{7}service\u{12}C\n\u{9}extension\u{18}\u{7} \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{9}\
        extension\u{12}6\n\u{7}options\u{18}\u{8} \u{1}(\u{B}2\u{1C}.google.protobuf.FileOptionsR\u{7}options\
        \u{12}I\n\u{10}source_code_info\u{18}\u{9} \u{1}(\u{B}2\u{1F}.google.protobuf.SourceCodeInfoR\u{E}sou\
        rceCodeInfo\u{12}\u{16}\n\u{6}syntax\u{18}\u{C} \u{1}(\u{9}R\u{6}syntax\"\u{B9}\u{6}\n\u{F}Descriptor\
        Proto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12};\n\u{5}field\u{18}\u{2} \u{3}(\u{B}\
        2%.google.protobuf.FieldDescriptorProtoR\u{5}field\u{12}C\n\u{9}extension\u{18}\u{6} \u{3}(\u{B}2%.go\
        ogle.protobuf.FieldDescriptorProtoR\u{9}extension\u{12}A\n\u{B}nested_type\u{18}\u{3} \u{3}(\u{B}2 .g\
        oogle.protobuf.DescriptorProtoR\nnestedType\u{12}A\n\u{9}enum_type\u{18}\u{4} \u{3}(\u{B}2$.google.pr\
        otobuf.EnumDescriptorProtoR\u{8}enumType\u{12}X\n\u{F}extension_range\u{18}\u{5} \u{3}(\u{B}2/.google\
        .protobuf.DescriptorProto.ExtensionRangeR\u{E}extensionRange\u{12}D\n\noneof_decl\u{18}\u{8} \u{3}(\u{B}\
        2%.google.protobuf.OneofDescriptorProtoR\u{9}oneofDecl\u{12}9\n\u{7}options\u{18}\u{7} \u{1}(\u{B}2\u{1F}\
        .google.protobuf.MessageOptionsR\u{7}options\u{12}U\n\u{E}reserved_range\u{18}\u{9} \u{3}(\u{B}2..goo\
        gle.protobuf.DescriptorProto.ReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\n \u{3}\
        (\u{9}R\u{C}reservedName\u{1A}z\n\u{E}ExtensionRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}\
        start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\u{12}@\n\u{7}options\u{18}\u{3} \u{1}(\u{B}\
        2&.google.protobuf.ExtensionRangeOptionsR\u{7}options\u{1A}7\n\u{D}ReservedRange\u{12}\u{14}\n\u{5}st\
        art\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"|\n\u{15}\
        ExtensionRangeOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.U\
        ninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"Á\
        \u{6}\n\u{14}FieldDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\
        \n\u{6}number\u{18}\u{3} \u{1}(\u{5}R\u{6}number\u{12}A\n\u{5}label\u{18}\u{4} \u{1}(\u{E}2+.google.p\
        rotobuf.FieldDescriptorProto.LabelR\u{5}label\u{12}>\n\u{4}type\u{18}\u{5} \u{1}(\u{E}2*.google.proto\
        buf.FieldDescriptorProto.TypeR\u{4}type\u{12}\u{1B}\n\u{9}type_name\u{18}\u{6} \u{1}(\u{9}R\u{8}typeN\
        ame\u{12}\u{1A}\n\u{8}extendee\u{18}\u{2} \u{1}(\u{9}R\u{8}extendee\u{12}#\n\u{D}default_value\u{18}\u{7}\
         \u{1}(\u{9}R\u{C}defaultValue\u{12}\u{1F}\n\u{B}oneof_index\u{18}\u{9} \u{1}(\u{5}R\noneofIndex\u{12}\
        \u{1B}\n\u{9}json_name\u{18}\n \u{1}(\u{9}R\u{8}jsonName\u{12}7\n\u{7}options\u{18}\u{8} \u{1}(\u{B}2\
        \u{1D}.google.protobuf.FieldOptionsR\u{7}options\u{12}'\n\u{F}proto3_optional\u{18}\u{11} \u{1}(\u{8}\
        R\u{E}proto3Optional\"\u{B6}\u{2}\n\u{4}Type\u{12}\u{F}\n\u{B}TYPE_DOUBLE\u{10}\u{1}\u{12}\u{E}\n\nTY\
        PE_FLOAT\u{10}\u{2}\u{12}\u{E}\n\nTYPE_INT64\u{10}\u{3}\u{12}\u{F}\n\u{B}TYPE_UINT64\u{10}\u{4}\u{12}\
        \u{E}\n\nTYPE_INT32\u{10}\u{5}\u{12}\u{10}\n\u{C}TYPE_FIXED64\u{10}\u{6}\u{12}\u{10}\n\u{C}TYPE_FIXED\
        32\u{10}\u{7}\u{12}\u{D}\n\u{9}TYPE_BOOL\u{10}\u{8}\u{12}\u{F}\n\u{B}TYPE_STRING\u{10}\u{9}\u{12}\u{E}\
        \n\nTYPE_GROUP\u{10}\n\u{12}\u{10}\n\u{C}TYPE_MESSAGE\u{10}\u{B}\u{12}\u{E}\n\nTYPE_BYTES\u{10}\u{C}\u{12}\
        \u{F}\n\u{B}TYPE_UINT32\u{10}\u{D}\u{12}\u{D}\n\u{9}TYPE_ENUM\u{10}\u{E}\u{12}\u{11}\n\u{D}TYPE_SFIXE\
        D32\u{10}\u{F}\u{12}\u{11}\n\u{D}TYPE_SFIXED64\u{10}\u{10}\u{12}\u{F}\n\u{B}TYPE_SINT32\u{10}\u{11}\u{12}\
        \u{F}\n\u{B}TYPE_SINT64\u{10}\u{12}\"C\n\u{5}Label\u{12}\u{12}\n\u{E}LABEL_OPTIONAL\u{10}\u{1}\u{12}\u{12}\
        \n\u{E}LABEL_REQUIRED\u{10}\u{2}\u{12}\u{12}\n\u{E}LABEL_REPEATED\u{10}\u{3}\"c\n\u{14}OneofDescripto\
        rProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}7\n\u{7}options\u{18}\u{2} \u{1}(\
        \u{B}2\u{1D}.google.protobuf.OneofOptionsR\u{7}options\"ã\u{2}\n\u{13}EnumDescriptorProto\u{12}\u{12}\
        \n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}?\n\u{5}value\u{18}\u{2} \u{3}(\u{B}2).google.proto\
        buf.EnumValueDescriptorProtoR\u{5}value\u{12}6\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1C}.google.pro\
        tobuf.EnumOptionsR\u{7}options\u{12}]\n\u{E}reserved_range\u{18}\u{4} \u{3}(\u{B}26.google.protobuf.E\
        numDescriptorProto.EnumReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\u{5} \u{3}(\u{9}\
        R\u{C}reservedName\u{1A};\n\u{11}EnumReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}\
        start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\u{83}\u{1}\n\u{18}EnumValueDescriptorPr\
        oto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{2} \u{1}\
        (\u{5}R\u{6}number\u{12};\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2!.google.protobuf.EnumValueOptionsR\u{7}\
        options\"\u{A7}\u{1}\n\u{16}ServiceDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}\
        name\u{12}>\n\u{6}method\u{18}\u{2} \u{3}(\u{B}2&.google.protobuf.MethodDescriptorProtoR\u{6}method\u{12}\
        9\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1F}.google.protobuf.ServiceOptionsR\u{7}options\"\u{89}\u{2}\
        \n\u{15}MethodDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{1D}\n\n\
        input_type\u{18}\u{2} \u{1}(\u{9}R\u{9}inputType\u{12}\u{1F}\n\u{B}output_type\u{18}\u{3} \u{1}(\u{9}\
        R\noutputType\u{12}8\n\u{7}options\u{18}\u{4} \u{1}(\u{B}2\u{1E}.google.protobuf.MethodOptionsR\u{7}o\
        ptions\u{12}0\n\u{10}client_streaming\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{F}clientStreaming\u{12}0\n\
        \u{10}server_streaming\u{18}\u{6} \u{1}(\u{8}:\u{5}falseR\u{F}serverStreaming\"\u{91}\u{9}\n\u{B}File\
        Options\u{12}!\n\u{C}java_package\u{18}\u{1} \u{1}(\u{9}R\u{B}javaPackage\u{12}0\n\u{14}java_outer_cl\
        assname\u{18}\u{8} \u{1}(\u{9}R\u{12}javaOuterClassname\u{12}5\n\u{13}java_multiple_files\u{18}\n \u{1}\
        (\u{8}:\u{5}falseR\u{11}javaMultipleFiles\u{12}D\n\u{1D}java_generate_equals_and_hash\u{18}\u{14} \u{1}\
        (\u{8}B\u{2}\u{18}\u{1}R\u{19}javaGenerateEqualsAndHash\u{12}:\n\u{16}java_string_check_utf8\u{18}\u{1B}\
         \u{1}(\u{8}:\u{5}falseR\u{13}javaStringCheckUtf8\u{12}S\n\u{C}optimize_for\u{18}\u{9} \u{1}(\u{E}2).\
        google.protobuf.FileOptions.OptimizeMode:\u{5}SPEEDR\u{B}optimizeFor\u{12}\u{1D}\n\ngo_package\u{18}\u{B}\
         \u{1}(\u{9}R\u{9}goPackage\u{12}5\n\u{13}cc_generic_services\u{18}\u{10} \u{1}(\u{8}:\u{5}falseR\u{11}\
        ccGenericServices\u{12}9\n\u{15}java_generic_services\u{18}\u{11} \u{1}(\u{8}:\u{5}falseR\u{13}javaGe\
        nericServices\u{12}5\n\u{13}py_generic_services\u{18}\u{12} \u{1}(\u{8}:\u{5}falseR\u{11}pyGenericSer\
        vices\u{12}7\n\u{14}php_generic_services\u{18}* \u{1}(\u{8}:\u{5}falseR\u{12}phpGenericServices\u{12}\
        %\n\ndeprecated\u{18}\u{17} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}.\n\u{10}cc_enable_arenas\u{18}\u{1F}\
         \u{1}(\u{8}:\u{4}trueR\u{E}ccEnableArenas\u{12}*\n\u{11}objc_class_prefix\u{18}$ \u{1}(\u{9}R\u{F}ob\
        jcClassPrefix\u{12})\n\u{10}csharp_namespace\u{18}% \u{1}(\u{9}R\u{F}csharpNamespace\u{12}!\n\u{C}swi\
        ft_prefix\u{18}' \u{1}(\u{9}R\u{B}swiftPrefix\u{12}(\n\u{10}php_class_prefix\u{18}( \u{1}(\u{9}R\u{E}\
        phpClassPrefix\u{12}#\n\u{D}php_namespace\u{18}) \u{1}(\u{9}R\u{C}phpNamespace\u{12}4\n\u{16}php_meta\
        data_namespace\u{18}, \u{1}(\u{9}R\u{14}phpMetadataNamespace\u{12}!\n\u{C}ruby_package\u{18}- \u{1}(\u{9}\
        R\u{B}rubyPackage\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Unint\
        erpretedOptionR\u{13}uninterpretedOption\":\n\u{C}OptimizeMode\u{12}\u{9}\n\u{5}SPEED\u{10}\u{1}\u{12}\
        \u{D}\n\u{9}CODE_SIZE\u{10}\u{2}\u{12}\u{10}\n\u{C}LITE_RUNTIME\u{10}\u{3}*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}&\u{10}'\"ã\u{2}\n\u{E}MessageOptions\u{12}<\n\u{17}message_set_wi\
        re_format\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\u{14}messageSetWireFormat\u{12}L\n\u{1F}no_standard_desc\
        riptor_accessor\u{18}\u{2} \u{1}(\u{8}:\u{5}falseR\u{1C}noStandardDescriptorAccessor\u{12}%\n\ndeprec\
        ated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\u{1B}\n\u{9}map_entry\u{18}\u{7} \u{1}(\u{8}\
        R\u{8}mapEntry\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Uninterp\
        retedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\
        \u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\u{8}\u{8}\u{10}\u{9}J\u{4}\
        \u{8}\u{9}\u{10}\n\"\u{92}\u{4}\n\u{C}FieldOptions\u{12}A\n\u{5}ctype\u{18}\u{1} \u{1}(\u{E}2#.google\
        .protobuf.FieldOptions.CType:\u{6}STRINGR\u{5}ctype\u{12}\u{16}\n\u{6}packed\u{18}\u{2} \u{1}(\u{8}R\u{6}\
        packed\u{12}G\n\u{6}jstype\u{18}\u{6} \u{1}(\u{E}2$.google.protobuf.FieldOptions.JSType:\u{9}JS_NORMA\
        LR\u{6}jstype\u{12}\u{19}\n\u{4}lazy\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{4}lazy\u{12}.\n\u{F}unverif\
        ied_lazy\u{18}\u{F} \u{1}(\u{8}:\u{5}falseR\u{E}unverifiedLazy\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\
        \u{8}:\u{5}falseR\ndeprecated\u{12}\u{19}\n\u{4}weak\u{18}\n \u{1}(\u{8}:\u{5}falseR\u{4}weak\u{12}X\n\
        \u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}unint\
        erpretedOption\"/\n\u{5}CType\u{12}\n\n\u{6}STRING\u{10}\u{0}\u{12}\u{8}\n\u{4}CORD\u{10}\u{1}\u{12}\u{10}\
        \n\u{C}STRING_PIECE\u{10}\u{2}\"5\n\u{6}JSType\u{12}\u{D}\n\u{9}JS_NORMAL\u{10}\u{0}\u{12}\u{D}\n\u{9}\
        JS_STRING\u{10}\u{1}\u{12}\u{D}\n\u{9}JS_NUMBER\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\
        \u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}\"s\n\u{C}OneofOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7}\
         \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}\"À\u{1}\n\u{B}EnumOptions\u{12}\u{1F}\n\u{B}allow_alias\u{18}\u{2} \u{1}(\u{8}\
        R\nallowAlias\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}unint\
        erpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOpt\
        ion*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{5}\u{10}\u{6}\"\u{9E}\u{1}\n\u{10}\
        EnumValueOptions\u{12}%\n\ndeprecated\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}un\
        interpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpreted\
        Option*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9C}\u{1}\n\u{E}ServiceOptions\u{12}%\n\
        \ndeprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7}\
         \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}\"à\u{2}\n\u{D}MethodOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}fal\
        seR\ndeprecated\u{12}q\n\u{11}idempotency_level\u{18}\" \u{1}(\u{E}2/.google.protobuf.MethodOptions.I\
        dempotencyLevel:\u{13}IDEMPOTENCY_UNKNOWNR\u{10}idempotencyLevel\u{12}X\n\u{14}uninterpreted_option\u{18}\
        ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\"P\n\u{10}Idempot\
        encyLevel\u{12}\u{17}\n\u{13}IDEMPOTENCY_UNKNOWN\u{10}\u{0}\u{12}\u{13}\n\u{F}NO_SIDE_EFFECTS\u{10}\u{1}\
        \u{12}\u{E}\n\nIDEMPOTENT\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9A}\u{3}\
        \n\u{13}UninterpretedOption\u{12}A\n\u{4}name\u{18}\u{2} \u{3}(\u{B}2-.google.protobuf.UninterpretedO\
        ption.NamePartR\u{4}name\u{12})\n\u{10}identifier_value\u{18}\u{3} \u{1}(\u{9}R\u{F}identifierValue\u{12}\
        ,\n\u{12}positive_int_value\u{18}\u{4} \u{1}(\u{4}R\u{10}positiveIntValue\u{12},\n\u{12}negative_int_\
        value\u{18}\u{5} \u{1}(\u{3}R\u{10}negativeIntValue\u{12}!\n\u{C}double_value\u{18}\u{6} \u{1}(\u{1}R\
        \u{B}doubleValue\u{12}!\n\u{C}string_value\u{18}\u{7} \u{1}(\u{C}R\u{B}stringValue\u{12}'\n\u{F}aggre\
        gate_value\u{18}\u{8} \u{1}(\u{9}R\u{E}aggregateValue\u{1A}J\n\u{8}NamePart\u{12}\u{1B}\n\u{9}name_pa\
        rt\u{18}\u{1} \u{2}(\u{9}R\u{8}namePart\u{12}!\n\u{C}is_extension\u{18}\u{2} \u{2}(\u{8}R\u{B}isExten\
        sion\"\u{A7}\u{2}\n\u{E}SourceCodeInfo\u{12}D\n\u{8}location\u{18}\u{1} \u{3}(\u{B}2(.google.protobuf\
        .SourceCodeInfo.LocationR\u{8}location\u{1A}Î\u{1}\n\u{8}Location\u{12}\u{16}\n\u{4}path\u{18}\u{1} \
        \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{16}\n\u{4}span\u{18}\u{2} \u{3}(\u{5}B\u{2}\u{10}\u{1}\
        R\u{4}span\u{12})\n\u{10}leading_comments\u{18}\u{3} \u{1}(\u{9}R\u{F}leadingComments\u{12}+\n\u{11}t\
        railing_comments\u{18}\u{4} \u{1}(\u{9}R\u{10}trailingComments\u{12}:\n\u{19}leading_detached_comment\
        s\u{18}\u{6} \u{3}(\u{9}R\u{17}leadingDetachedComments\"Ñ\u{1}\n\u{11}GeneratedCodeInfo\u{12}M\n\nan\
        notation\u{18}\u{1} \u{3}(\u{B}2-.google.protobuf.GeneratedCodeInfo.AnnotationR\nannotation\u{1A}m\n\n\
        Annotation\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{1F}\n\u{B}\
        source_file\u{18}\u{2} \u{1}(\u{9}R\nsourceFile\u{12}\u{14}\n\u{5}begin\u{18}\u{3} \u{1}(\u{5}R\u{5}b\
        egin\u{12}\u{10}\n\u{3}end\u{18}\u{4} \u{1}(\u{5}R\u{3}endB~\n\u{13}com.google.protobufB\u{10}Descrip\
        torProtosH\u{1}Z-google.golang.org/protobuf/types/descriptorpbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1A}\
        Google.Protobuf.ReflectionJ\u{A0}Á\u{1}\nz\n\u{2}\u{8}\u{9}\u{1A}t descriptor.proto must be optimize\
        d for speed because reflection-based\n algorithms don't work during bootstrapping.\n\nd\n\u{2}\u{4}\u{0}\
        \u{1A}^ The protocol compiler can output a FileDescriptorSet containing the .proto\n files it parses.\
        \n\n)\n\u{2}\u{4}\u{1}\u{1A}# Describes a complete .proto file.\n\n/\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}\
        ' Names of files imported by this file.\n\nL\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}D Indexes of the public \
        imported files in the dependency list above.\n\nu\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}m Indexes of the we\
        ak imported files in the dependency list.\n For Google-internal migration only. Do not use.\n\n1\n\u{4}\
        \u{4}\u{1}\u{2}\u{5}\u{1A}) All top-level definitions in this file.\n\nï\u{1}\n\u{4}\u{4}\u{1}\u{2}\n\
        \u{1A}æ\u{1} This field contains optional information about the original source code.\n You may safe\
        ly remove this entire field without harming runtime\n functionality of the descriptors -- the informa\
        tion is needed only by\n development tools.\n\nX\n\u{4}\u{4}\u{1}\u{2}\u{B}\u{1A}P The syntax of the \
        proto file.\n The supported values are \"proto2\" and \"proto3\".\n\n!\n\u{2}\u{4}\u{2}\u{1A}\u{1B} D\
        escribes a message type.\n\n\u{A4}\u{1}\n\u{4}\u{4}\u{2}\u{3}\u{1}\u{1A}\u{9B}\u{1} Range of reserved\
         tag numbers. Reserved tag numbers may not be used by\n fields or extension ranges in the same messag\
        e. Reserved ranges may\n not overlap.\n\n}\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}u Reserved field names, wh\
        ich may not be used by fields in the same message.\n A given name may only be reserved once.\n\nI\n\u{4}\
        \u{4}\u{3}\u{2}\u{0}\u{1A}A The parser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\
        \u{4}\u{3}\u{5}\u{1A}M Clients can define custom options in extensions of this message. See above.\n\n\
        +\n\u{2}\u{4}\u{4}\u{1A}% Describes a field within a message.\n\nM\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{0}\
        \u{1A}C 0 is reserved for errors.\n Order is weird for historical reasons.\n\nq\n\u{6}\u{4}\u{4}\u{4}\
        \u{0}\u{2}\u{2}\u{1A}g Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if\n neg\
        ative values are likely.\n\nq\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{4}\u{1A}g Not ZigZag encoded.  Negati\
        ve numbers take 10 bytes.  Use TYPE_SINT32 if\n negative values are likely.\n\nÜ\u{1}\n\u{6}\u{4}\u{4}\
        \u{4}\u{0}\u{2}\u{9}\u{1A}Ñ\u{1} Tag-delimited aggregate.\n Group type is deprecated and not support\
        ed in proto3. However, Proto3\n implementations should still be able to parse the group wire format a\
        nd\n treat group fields as unknown fields.\n\n\u{1D}\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{B}\u{1A}\u{13}\
         New in version 2.\n\n$\n\u{6}\u{4}\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}\u{1A} 0 is reserved for errors\n\n\
        \u{96}\u{1}\n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}\u{8D}\u{1} If type_name is set, this need not be set.  I\
        f both this and type_name\n are set, this must be one of TYPE_ENUM, TYPE_MESSAGE or TYPE_GROUP.\n\n\u{B1}\
        \u{2}\n\u{4}\u{4}\u{4}\u{2}\u{4}\u{1A}\u{A8}\u{2} For message and enum types, this is the name of the\
         type.  If the name\n starts with a '.', it is fully-qualified.  Otherwise, C++-like scoping\n rules \
        are used to find the type (i.e. first the nested types within this\n message are searched, then withi\
        n the parent, on up to the root\n namespace).\n\nx\n\u{4}\u{4}\u{4}\u{2}\u{5}\u{1A}p For extensions, \
        this is the name of the type being extended.  It is\n resolved in the same manner as type_name.\n\n\u{8B}\
        \u{2}\n\u{4}\u{4}\u{4}\u{2}\u{6}\u{1A}\u{82}\u{2} For numeric types, contains the original text repre\
        sentation of the value.\n For booleans, \"true\" or \"false\".\n For strings, contains the default te\
        xt contents (not escaped in any way).\n For bytes, contains the C escaped value.  All bytes >= 128 ar\
        e escaped.\n\n~\n\u{4}\u{4}\u{4}\u{2}\u{7}\u{1A}v If set, gives the index of a oneof in the containin\
        g type's oneof_decl\n list.  This field is a member of that oneof.\n\nô\u{1}\n\u{4}\u{4}\u{4}\u{2}\u{8}\
        \u{1A}ë\u{1} JSON name of this field. The value is set by protocol compiler. If the\n user has set a\
         \"json_name\" option on this field, that option's value\n will be used. Otherwise, it's deduced from\
         the field's name by converting\n it to camelCase.\n\n\u{AD}\u{9}\n\u{4}\u{4}\u{4}\u{2}\n\u{1A}\u{A4}\
        \u{9} If true, this is a proto3 \"optional\". When a proto3 field is optional, it\n tracks presence r\
        egardless of field type.\n\n When proto3_optional is true, this field must be belong to a oneof to\n \
        signal to old proto3 clients that presence is tracked for this field. This\n oneof is known as a \"sy\
        nthetic\" oneof, and this field must be its sole\n member (each proto3 optional field gets its own sy\
        nthetic oneof). Synthetic\n oneofs exist in the descriptor only, and do not generate any API. Synthet\
        ic\n oneofs must be ordered after all \"real\" oneofs.\n\n For message fields, proto3_optional doesn'\
        t create any semantic change,\n since non-repeated message fields always track presence. However it s\
        till\n indicates the semantic detail of whether the user wrote \"optional\" or not.\n This can be use\
        ful for round-tripping the .proto file. For consistency we\n give message fields a synthetic oneof al\
        so, even though it is not required\n to track presence. This is especially important because the pars\
        er can't\n tell if a field is a message or an enum, so it must always create a\n synthetic oneof.\n\n\
         Proto2 optional fields do not set this flag, because they already indicate\n optional with `LABEL_OP\
        TIONAL`.\n\n\u{1A}\n\u{2}\u{4}\u{5}\u{1A}\u{14} Describes a oneof.\n\n\u{1F}\n\u{2}\u{4}\u{6}\u{1A}\u{19}\
         Describes an enum type.\n\n\u{A7}\u{2}\n\u{4}\u{4}\u{6}\u{3}\u{0}\u{1A}\u{9E}\u{2} Range of reserved\
         numeric values. Reserved values may not be used by\n entries in the same enum. Reserved ranges may n\
        ot overlap.\n\n Note that this is distinct from DescriptorProto.ReservedRange in that it\n is inclusi\
        ve such that it can appropriately represent the entire int32\n domain.\n\n\u{A4}\u{1}\n\u{4}\u{4}\u{6}\
        \u{2}\u{3}\u{1A}\u{9B}\u{1} Range of reserved numeric values. Reserved numeric values may not be used\
        \n by enum values in the same enum declaration. Reserved ranges may not\n overlap.\n\nf\n\u{4}\u{4}\u{6}\
        \u{2}\u{4}\u{1A}^ Reserved enum value names, which may not be reused. A given name may only\n be rese\
        rved once.\n\n)\n\u{2}\u{4}\u{7}\u{1A}# Describes a value within an enum.\n\n\u{1C}\n\u{2}\u{4}\u{8}\u{1A}\
        \u{16} Describes a service.\n\n(\n\u{2}\u{4}\u{9}\u{1A}\" Describes a method of a service.\n\n\u{91}\u{1}\
        \n\u{4}\u{4}\u{9}\u{2}\u{1}\u{1A}\u{88}\u{1} Input and output type names.  These are resolved in the \
        same way as\n FieldDescriptorProto.type_name, but must refer to a message type.\n\n?\n\u{4}\u{4}\u{9}\
        \u{2}\u{4}\u{1A}7 Identifies if client streams multiple client messages\n\n?\n\u{4}\u{4}\u{9}\u{2}\u{5}\
        \u{1A}7 Identifies if server streams multiple server messages\n\nî\u{1}\n\u{4}\u{4}\n\u{2}\u{0}\u{1A}\
        å\u{1} Sets the Java package where classes generated from this .proto will be\n placed.  By default,\
         the proto package is used, but this is often\n inappropriate because proto packages do not normally \
        start with backwards\n domain names.\n\në\u{2}\n\u{4}\u{4}\n\u{2}\u{1}\u{1A}â\u{2} Controls the nam\
        e of the wrapper Java class generated for the .proto file.\n That class will always contain the .prot\
        o file's getDescriptor() method as\n well as any top-level extensions defined in the .proto file.\n I\
        f java_multiple_files is disabled, then all the other classes from the\n .proto file will be nested i\
        nside the single wrapper outer class.\n\n\u{A0}\u{3}\n\u{4}\u{4}\n\u{2}\u{2}\u{1A}\u{97}\u{3} If enab\
        led, then the Java code generator will generate a separate .java\n file for each top-level message, e\
        num, and service defined in the .proto\n file.  Thus, these types will *not* be nested inside the wra\
        pper class\n named by java_outer_classname.  However, the wrapper class will still be\n generated to \
        contain the file's getDescriptor() method as well as any\n top-level extensions defined in the file.\n\
        \n#\n\u{4}\u{4}\n\u{2}\u{3}\u{1A}\u{1B} This option does nothing.\n\nà\u{2}\n\u{4}\u{4}\n\u{2}\u{4}\u{1A}\
        \u{D7}\u{2} If set true, then the Java2 code generator will generate code that\n throws an exception \
        whenever an attempt is made to assign a non-UTF-8\n byte sequence to a string field.\n Message reflec\
        tion will do the same.\n However, an extension field still accepts non-UTF-8 byte sequences.\n This o\
        ption has no effect on when used with the lite runtime.\n\nD\n\u{4}\u{4}\n\u{4}\u{0}\u{1A}< Generated\
         classes can be optimized for speed or code size.\n\n\u{10}\n\u{6}\u{4}\n\u{4}\u{0}\u{2}\u{1}\u{1A}\u{6}\
         etc.\n\nÜ\u{2}\n\u{4}\u{4}\n\u{2}\u{6}\u{1A}Ó\u{2} Sets the Go package where structs generated fro\
        m this .proto will be\n placed. If omitted, the Go package will be derived from the following:\n   - \
        The basename of the package import path, if provided.\n   - Otherwise, the package statement in the .\
        proto file, if present.\n   - Otherwise, the basename of the .proto file, without extension.\n\nÎ\u{4}\
        \n\u{4}\u{4}\n\u{2}\u{7}\u{1A}Å\u{4} Should generic services be generated in each language?  \"Gener\
        ic\" services\n are not specific to any particular RPC system.  They are generated by the\n main code\
         generators in each language (without additional plugins).\n Generic services were the only kind of s\
        ervice generation supported by\n early versions of google.protobuf.\n\n Generic services are now cons\
        idered deprecated in favor of using plugins\n that generate code specific to your particular RPC syst\
        em.  Therefore,\n these default to false.  Old code which depends on generic services should\n explic\
        itly set them to true.\n\ní\u{1}\n\u{4}\u{4}\n\u{2}\u{B}\u{1A}ä\u{1} Is this file deprecated?\n Dep\
        ending on the target platform, this can emit Deprecated annotations\n for everything in the file, or \
        it will be completely ignored; in the very\n least, this is a formalization for deprecating files.\n\n\
        y\n\u{4}\u{4}\n\u{2}\u{C}\u{1A}q Enables the use of arenas for the proto messages in this file. This \
        applies\n only to generated classes for C++.\n\n\u{8C}\u{1}\n\u{4}\u{4}\n\u{2}\u{D}\u{1A}\u{83}\u{1} \
        Sets the objective c class prefix which is prepended to all objective c\n generated classes from this\
         .proto. There is no default.\n\nC\n\u{4}\u{4}\n\u{2}\u{E}\u{1A}; Namespace for generated classes; de\
        faults to the package.\n\n\u{8B}\u{2}\n\u{4}\u{4}\n\u{2}\u{F}\u{1A}\u{82}\u{2} By default Swift gener\
        ators will take the proto package and CamelCase it\n replacing '.' with underscore and use that to pr\
        efix the types/symbols\n defined. When this options is provided, they will use this value instead\n t\
        o prefix the types/symbols defined.\n\nx\n\u{4}\u{4}\n\u{2}\u{10}\u{1A}p Sets the php class prefix wh\
        ich is prepended to all php generated classes\n from this .proto. Default is empty.\n\n\u{B8}\u{1}\n\u{4}\
        \u{4}\n\u{2}\u{11}\u{1A}\u{AF}\u{1} Use this option to change the namespace of php generated classes.\
         Default\n is empty. When this option is empty, the package name will be used for\n determining the n\
        amespace.\n\nÄ\u{1}\n\u{4}\u{4}\n\u{2}\u{12}\u{1A}\u{BB}\u{1} Use this option to change the namespac\
        e of php generated metadata classes.\n Default is empty. When this option is empty, the proto file na\
        me will be\n used for determining the namespace.\n\n\u{BC}\u{1}\n\u{4}\u{4}\n\u{2}\u{13}\u{1A}\u{B3}\u{1}\
         Use this option to change the package of ruby generated classes. Default\n is empty. When this optio\
        n is not set, the package name will be used for\n determining the ruby package.\n\nv\n\u{4}\u{4}\n\u{2}\
        \u{14}\u{1A}n The parser stores options it doesn't recognize here.\n See the documentation for the \"\
        Options\" section above.\n\n\u{81}\u{1}\n\u{3}\u{4}\n\u{5}\u{1A}z Clients can define custom options i\
        n extensions of this message.\n See the documentation for the \"Options\" section above.\n\nÒ\u{5}\n\
        \u{4}\u{4}\u{B}\u{2}\u{0}\u{1A}É\u{5} Set true to use the old proto1 MessageSet wire format for exte\
        nsions.\n This is provided for backwards-compatibility with the MessageSet wire\n format.  You should\
         not use this for any other reason:  It's less\n efficient, has fewer features, and is more complicat\
        ed.\n\n The message must be defined exactly as follows:\n   message Foo {\n     option message_set_wi\
        re_format = true;\n     extensions 4 to max;\n   }\n Note that the message cannot have any defined fi\
        elds; MessageSets only\n have extensions.\n\n All extensions of your type must be singular messages; \
        e.g. they cannot\n be int32s, enums, or repeated messages.\n\n Because this is an option, the above t\
        wo restrictions are not enforced by\n the protocol compiler.\n\nå\u{1}\n\u{4}\u{4}\u{B}\u{2}\u{1}\u{1A}\
        Ü\u{1} Disables the generation of the standard \"descriptor()\" accessor, which can\n conflict with \
        a field of the same name.  This is meant to make migration\n from proto1 easier; new code should avoi\
        d fields named \"descriptor\".\n\nè\u{1}\n\u{4}\u{4}\u{B}\u{2}\u{2}\u{1A}ß\u{1} Is this message dep\
        recated?\n Depending on the target platform, this can emit Deprecated annotations\n for the message, \
        or it will be completely ignored; in the very least,\n this is a formalization for deprecating messag\
        es.\n\n\u{9A}\u{6}\n\u{4}\u{4}\u{B}\u{2}\u{3}\u{1A}\u{91}\u{6} Whether the message is an automaticall\
        y generated map entry type for the\n maps field.\n\n For maps fields:\n     map<KeyType, ValueType> m\
        ap_field = 1;\n The parsed descriptor looks like:\n     message MapFieldEntry {\n         option map_\
        entry = true;\n         optional KeyType key = 1;\n         optional ValueType value = 2;\n     }\n  \
           repeated MapFieldEntry map_field = 1;\n\n Implementations may choose not to generate the map_entry\
        =true message, but\n use a native map in the target language to hold the keys and values.\n The refle\
        ction APIs in such implementations still need to work as\n if the field is a repeated message field.\n\
        \n NOTE: Do not set the option in .proto files. Always use the maps syntax\n instead. The option shou\
        ld only be implicitly set by the proto compiler\n parser.\n\nI\n\u{4}\u{4}\u{B}\u{2}\u{4}\u{1A}A The \
        parser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{B}\u{5}\u{1A}M Clients\
         can define custom options in extensions of this message. See above.\n\n\u{9D}\u{2}\n\u{4}\u{4}\u{C}\u{2}\
        \u{0}\u{1A}\u{94}\u{2} The ctype option instructs the C++ code generator to use a different\n represe\
        ntation of the field than it normally would.  See the specific\n options below.  This option is not y\
        et implemented in the open source\n release -- sorry, we'll try to include it in a future version!\n\n\
        \u{19}\n\u{6}\u{4}\u{C}\u{4}\u{0}\u{2}\u{0}\u{1A}\u{F} Default mode.\n\nÔ\u{2}\n\u{4}\u{4}\u{C}\u{2}\
        \u{1}\u{1A}Ë\u{2} The packed option can be enabled for repeated primitive fields to enable\n a more \
        efficient representation on the wire. Rather than repeatedly\n writing the tag and type for each elem\
        ent, the entire array is encoded as\n a single length-delimited blob. In proto3, only explicit settin\
        g it to\n false will avoid using packed encoding.\n\n\u{94}\u{5}\n\u{4}\u{4}\u{C}\u{2}\u{2}\u{1A}\u{8B}\
        \u{5} The jstype option determines the JavaScript type used for values of the\n field.  The option is\
         permitted only for 64 bit integral and fixed types\n (int64, uint64, sint64, fixed64, sfixed64).  A \
        field with jstype JS_STRING\n is represented as JavaScript string, which avoids loss of precision tha\
        t\n can happen when a large value is converted to a floating point JavaScript.\n Specifying JS_NUMBER\
         for the jstype causes the generated JavaScript code to\n use the JavaScript \"number\" type.  The be\
        havior of the default option\n JS_NORMAL is implementation dependent.\n\n This option is an enum to p\
        ermit additional types to be added, e.g.\n goog.math.Integer.\n\n!\n\u{6}\u{4}\u{C}\u{4}\u{1}\u{2}\u{0}\
        \u{1A}\u{17} Use the default type.\n\n#\n\u{6}\u{4}\u{C}\u{4}\u{1}\u{2}\u{1}\u{1A}\u{19} Use JavaScri\
        pt strings.\n\n#\n\u{6}\u{4}\u{C}\u{4}\u{1}\u{2}\u{2}\u{1A}\u{19} Use JavaScript numbers.\n\nÐ\u{E}\n\
        \u{4}\u{4}\u{C}\u{2}\u{3}\u{1A}Ç\u{E} Should this field be parsed lazily?  Lazy applies only to mess\
        age-type\n fields.  It means that when the outer message is initially parsed, the\n inner message's c\
        ontents will not be parsed but instead stored in encoded\n form.  The inner message will actually be \
        parsed when it is first accessed.\n\n This is only a hint.  Implementations are free to choose whethe\
        r to use\n eager or lazy parsing regardless of the value of this option.  However,\n setting this opt\
        ion true suggests that the protocol author believes that\n using lazy parsing on this field is worth \
        the additional bookkeeping\n overhead typically needed to implement it.\n\n This option does not affe\
        ct the public interface of any generated code;\n all method signatures remain the same.  Furthermore,\
         thread-safety of the\n interface is not affected by this option; const methods remain safe to\n call\
         from multiple threads concurrently, while non-const methods continue\n to require exclusive access.\n\
        \n\n Note that implementations may choose not to check required fields within\n a lazy sub-message.  \
        That is, calling IsInitialized() on the outer message\n may return true even if the inner message has\
         missing required fields.\n This is necessary because otherwise the inner message would have to be\n \
        parsed in order to perform the check, defeating the purpose of lazy\n parsing.  An implementation whi\
        ch chooses not to check required fields\n must be consistent about it.  That is, for any particular s\
        ub-message, the\n implementation must either *always* check its required fields, or *never*\n check i\
        ts required fields, regardless of whether or not the message has\n been parsed.\n\n As of 2021, lazy \
        does no correctness checks on the byte stream during\n parsing.  This may lead to crashes if and when\
         an invalid byte stream is\n finally parsed upon access.\n\n TODO(b/211906113):  Enable validation on\
         lazy fields.\n\n\u{A9}\u{1}\n\u{4}\u{4}\u{C}\u{2}\u{4}\u{1A}\u{A0}\u{1} unverified_lazy does no corr\
        ectness checks on the byte stream. This should\n only be used where lazy with verification is prohibi\
        tive for performance\n reasons.\n\nâ\u{1}\n\u{4}\u{4}\u{C}\u{2}\u{5}\u{1A}Ù\u{1} Is this field depr\
        ecated?\n Depending on the target platform, this can emit Deprecated annotations\n for accessors, or \
        it will be completely ignored; in the very least, this\n is a formalization for deprecating fields.\n\
        \n9\n\u{4}\u{4}\u{C}\u{2}\u{6}\u{1A}1 For Google-internal migration only. Do not use.\n\nI\n\u{4}\u{4}\
        \u{C}\u{2}\u{7}\u{1A}A The parser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\
        \u{C}\u{5}\u{1A}M Clients can define custom options in extensions of this message. See above.\n\nI\n\u{4}\
        \u{4}\u{D}\u{2}\u{0}\u{1A}A The parser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\
        \u{4}\u{D}\u{5}\u{1A}M Clients can define custom options in extensions of this message. See above.\n\n\
        Z\n\u{4}\u{4}\u{E}\u{2}\u{0}\u{1A}R Set this option to true to allow mapping different tag names to t\
        he same\n value.\n\nß\u{1}\n\u{4}\u{4}\u{E}\u{2}\u{1}\u{1A}Ö\u{1} Is this enum deprecated?\n Depend\
        ing on the target platform, this can emit Deprecated annotations\n for the enum, or it will be comple\
        tely ignored; in the very least, this\n is a formalization for deprecating enums.\n\nI\n\u{4}\u{4}\u{E}\
        \u{2}\u{2}\u{1A}A The parser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{E}\
        \u{5}\u{1A}M Clients can define custom options in extensions of this message. See above.\n\nñ\u{1}\n\
        \u{4}\u{4}\u{F}\u{2}\u{0}\u{1A}è\u{1} Is this enum value deprecated?\n Depending on the target platf\
        orm, this can emit Deprecated annotations\n for the enum value, or it will be completely ignored; in \
        the very least,\n this is a formalization for deprecating enum values.\n\nI\n\u{4}\u{4}\u{F}\u{2}\u{1}\
        \u{1A}A The parser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{F}\u{5}\u{1A}\
        M Clients can define custom options in extensions of this message. See above.\n\nè\u{1}\n\u{4}\u{4}\u{10}\
        \u{2}\u{0}\u{1A}ß\u{1} Is this service deprecated?\n Depending on the target platform, this can emit\
         Deprecated annotations\n for the service, or it will be completely ignored; in the very least,\n thi\
        s is a formalization for deprecating services.\n\nI\n\u{4}\u{4}\u{10}\u{2}\u{1}\u{1A}A The parser sto\
        res options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{10}\u{5}\u{1A}M Clients can defi\
        ne custom options in extensions of this message. See above.\n\nå\u{1}\n\u{4}\u{4}\u{11}\u{2}\u{0}\u{1A}\
        Ü\u{1} Is this method deprecated?\n Depending on the target platform, this can emit Deprecated annot\
        ations\n for the method, or it will be completely ignored; in the very least,\n this is a formalizati\
        on for deprecating methods.\n\nè\u{1}\n\u{4}\u{4}\u{11}\u{4}\u{0}\u{1A}ß\u{1} Is this method side-e\
        ffect-free (or safe in HTTP parlance), or idempotent,\n or neither? HTTP based RPC implementation may\
         choose GET verb for safe\n methods, and PUT verb for idempotent methods instead of the default POST.\
        \n\nI\n\u{4}\u{4}\u{11}\u{2}\u{2}\u{1A}A The parser stores options it doesn't recognize here. See abo\
        ve.\n\nT\n\u{3}\u{4}\u{11}\u{5}\u{1A}M Clients can define custom options in extensions of this messag\
        e. See above.\n\n\u{83}\u{3}\n\u{2}\u{4}\u{12}\u{1A}ü\u{2} A message representing a option the parse\
        r does not recognize. This only\n appears in options protos created by the compiler::Parser class.\n \
        DescriptorPool resolves these when building Descriptor objects. Therefore,\n options protos in descri\
        ptor objects (e.g. returned by Descriptor::options(),\n or produced by Descriptor::CopyTo()) will nev\
        er have UninterpretedOptions\n in them.\n\nÃ\u{2}\n\u{4}\u{4}\u{12}\u{3}\u{0}\u{1A}º\u{2} The name \
        of the uninterpreted option.  Each string represents a segment in\n a dot-separated name.  is_extensi\
        on is true iff a segment represents an\n extension (denoted with parentheses in options specs in .pro\
        to files).\n E.g.,{ [\"foo\", false], [\"bar.baz\", true], [\"moo\", false] } represents\n \"foo.(bar\
        .baz).moo\".\n\n\u{96}\u{1}\n\u{4}\u{4}\u{12}\u{2}\u{1}\u{1A}\u{8D}\u{1} The value of the uninterpret\
        ed option, in whatever type the tokenizer\n identified it as during parsing. Exactly one of these sho\
        uld be set.\n\np\n\u{2}\u{4}\u{13}\u{1A}j Encapsulates information about the original source file fro\
        m which a\n FileDescriptorProto was generated.\n\nü\u{10}\n\u{4}\u{4}\u{13}\u{2}\u{0}\u{1A}ó\u{10} \
        A Location identifies a piece of source code in a .proto file which\n corresponds to a particular def\
        inition.  This information is intended\n to be useful to IDEs, code indexers, documentation generator\
        s, and similar\n tools.\n\n For example, say we have a file like:\n   message Foo {\n     optional st\
        ring foo = 1;\n   }\n Let's look at just the field definition:\n   optional string foo = 1;\n   ^    \
           ^^     ^^  ^  ^^^\n   a       bc     de  f  ghi\n We have the following locations:\n   span   path\
                       represents\n   [a,i)  [ 4, 0, 2, 0 ]     The whole field definition.\n   [a,b)  [ 4, 0\
        , 2, 0, 4 ]  The label (optional).\n   [c,d)  [ 4, 0, 2, 0, 5 ]  The type (string).\n   [e,f)  [ 4, 0\
        , 2, 0, 1 ]  The name (foo).\n   [g,h)  [ 4, 0, 2, 0, 3 ]  The number (1).\n\n Notes:\n - A location \
        may refer to a repeated field itself (i.e. not to any\n   particular index within it).  This is used \
        whenever a set of elements are\n   logically enclosed in a single code segment.  For example, an enti\
        re\n   extend block (possibly containing multiple extension definitions) will\n   have an outer locat\
        ion whose path refers to the \"extensions\" repeated\n   field without an index.\n - Multiple locatio\
        ns may have the same path.  This happens when a single\n   logical declaration is spread out across m\
        ultiple places.  The most\n   obvious example is the \"extend\" block again -- there may be multiple\n\
           extend blocks in the same scope, each of which will have the same path.\n - A location's span is n\
        ot always a subset of its parent's span.  For\n   example, the \"extendee\" of an extension declarati\
        on appears at the\n   beginning of the \"extend\" block and is shared by all extensions within\n   th\
        e block.\n - Just because a location's span is a subset of some other location's span\n   does not me\
        an that it is a descendant.  For example, a \"group\" defines\n   both a type and a field in a single\
         declaration.  Thus, the locations\n   corresponding to the type and field and their components will \
        overlap.\n - Code which tries to interpret locations should probably be designed to\n   ignore those \
        that it doesn't understand, as more types of locations could\n   be recorded in the future.\n\n\u{83}\
        \u{7}\n\u{6}\u{4}\u{13}\u{3}\u{0}\u{2}\u{0}\u{1A}ø\u{6} Identifies which part of the FileDescriptorP\
        roto was defined at this\n location.\n\n Each element is a field number or an index.  They form a pat\
        h from\n the root FileDescriptorProto to the place where the definition occurs.\n For example, this p\
        ath:\n   [ 4, 3, 2, 7, 1 ]\n refers to:\n   file.message_type(3)  // 4, 3\n       .field(7)         /\
        / 2, 7\n       .name()           // 1\n This is because FileDescriptorProto.message_type has field nu\
        mber 4:\n   repeated DescriptorProto message_type = 4;\n and DescriptorProto.field has field number 2\
        :\n   repeated FieldDescriptorProto field = 2;\n and FieldDescriptorProto.name has field number 1:\n \
          optional string name = 1;\n\n Thus, the above path gives the location of a field name.  If we remov\
        ed\n the last element:\n   [ 4, 3, 2, 7 ]\n this path refers to the whole field declaration (from the\
         beginning\n of the label to the terminating semicolon).\n\nÌ\u{2}\n\u{6}\u{4}\u{13}\u{3}\u{0}\u{2}\u{1}\
        \u{1A}Á\u{2} Always has exactly three or four elements: start line, start column,\n end line (option\
        al, otherwise assumed same as start line), end column.\n These are packed into a single field for eff\
        iciency.  Note that line\n and column numbers are zero-based -- typically you will want to add\n 1 to\
         each before displaying to a user.\n\n\u{9F}\u{C}\n\u{6}\u{4}\u{13}\u{3}\u{0}\u{2}\u{2}\u{1A}\u{94}\u{C}\
         If this SourceCodeInfo represents a complete declaration, these are any\n comments appearing before \
        and after the declaration which appear to be\n attached to the declaration.\n\n A series of line comm\
        ents appearing on consecutive lines, with no other\n tokens appearing on those lines, will be treated\
         as a single comment.\n\n leading_detached_comments will keep paragraphs of comments that appear\n be\
        fore (but not connected to) the current element. Each paragraph,\n separated by empty lines, will be \
        one comment element in the repeated\n field.\n\n Only the comment content is provided; comment marker\
        s (e.g. //) are\n stripped out.  For block comments, leading whitespace and an asterisk\n will be str\
        ipped from the beginning of each line other than the first.\n Newlines are included in the output.\n\n\
         Examples:\n\n   optional int32 foo = 1;  // Comment attached to foo.\n   // Comment attached to bar.\
        \n   optional int32 bar = 2;\n\n   optional string baz = 3;\n   // Comment attached to baz.\n   // An\
        other line attached to baz.\n\n   // Comment attached to moo.\n   //\n   // Another line attached to \
        moo.\n   optional double moo = 4;\n\n   // Detached comment for corge. This is not leading or trailin\
        g comments\n   // to moo or corge because there are blank lines separating it from\n   // both.\n\n  \
         // Detached comment for corge paragraph 2.\n\n   optional string corge = 5;\n   /* Block comment att\
        ached\n    * to corge.  Leading asterisks\n    * will be removed. */\n   /* Block comment attached to\
        \n    * grault. */\n   optional int32 grault = 6;\n\n   // ignored detached comments.\n\næ\u{1}\n\u{2}\
        \u{4}\u{14}\u{1A}ß\u{1} Describes the relationship between generated code and its original source\n \
        file. A GeneratedCodeInfo message is associated with only one generated\n source file, but may contai\
        n references to different source .proto files.\n\nr\n\u{4}\u{4}\u{14}\u{2}\u{0}\u{1A}j An Annotation \
        connects some span of text in generated code to an element\n of its generating .proto file.\n\n\u{89}\
        \u{1}\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\u{0}\u{1A}\u{7F} Identifies the element in the original source\
         .proto file. This field\n is formatted the same as SourceCodeInfo.Location.path.\n\nI\n\u{6}\u{4}\u{14}\
        \u{3}\u{0}\u{2}\u{1}\u{1A}? Identifies the filesystem path to the original source .proto.\n\nq\n\u{6}\
        \u{4}\u{14}\u{3}\u{0}\u{2}\u{2}\u{1A}g Identifies the starting offset in bytes in the generated code\n\
         that relates to the identified object.\n\nÕ\u{1}\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\u{3}\u{1A}Ê\u{1}\
         Identifies the ending offset in bytes in the generated code that\n relates to the identified offset.\
         The end offset should be one past\n the last relevant byte (so the length of the text = end - begin)\
        .\n\nû(\n\u{16}baton/v1/options.proto\u{12}\u{8}baton.v1\u{1A} google/protobuf/descriptor.proto\u{1A}\
        \u{1E}google/protobuf/duration.proto\"\u{82}\u{3}\n\u{D}MethodOptions\u{12}\u{14}\n\u{5}roles\u{18}\u{1}\
         \u{3}(\u{9}R\u{5}roles\u{12}@\n\u{E}authentication\u{18}\u{2} \u{1}(\u{E}2\u{18}.baton.v1.Authentica\
        tionR\u{E}authentication\u{12}7\n\u{B}idempotency\u{18}\u{3} \u{1}(\u{E}2\u{15}.baton.v1.IdempotencyR\
        \u{B}idempotency\u{12}D\n\u{10}default_deadline\u{18}\u{4} \u{1}(\u{B}2\u{19}.google.protobuf.Duratio\
        nR\u{F}defaultDeadline\u{12}.\n\u{13}payload_limit_bytes\u{18}\u{5} \u{1}(\u{4}R\u{11}payloadLimitByt\
        es\u{12}\u{1D}\n\nrate_class\u{18}\u{6} \u{1}(\u{9}R\u{9}rateClass\u{12}1\n\u{9}execution\u{18}\u{7} \
        \u{1}(\u{E}2\u{13}.baton.v1.ExecutionR\u{9}execution\u{12}\u{18}\n\u{7}example\u{18}\u{8} \u{1}(\u{9}\
        R\u{7}example\"/\n\u{E}ServiceOptions\u{12}\u{1D}\n\nrate_class\u{18}\u{1} \u{1}(\u{9}R\u{9}rateClass\
        \"\u{9A}\u{3}\n\u{C}FieldOptions\u{12}\u{1A}\n\u{8}required\u{18}\u{1} \u{1}(\u{8}R\u{8}required\u{12}\
        \u{15}\n\u{3}min\u{18}\u{2} \u{1}(\u{1}H\u{0}R\u{3}min\u{88}\u{1}\u{1}\u{12}\u{15}\n\u{3}max\u{18}\u{3}\
         \u{1}(\u{1}H\u{1}R\u{3}max\u{88}\u{1}\u{1}\u{12}&\n\u{C}greater_than\u{18}\u{4} \u{1}(\u{1}H\u{2}R\u{B}\
        greaterThan\u{88}\u{1}\u{1}\u{12}\"\n\nmin_length\u{18}\u{5} \u{1}(\u{D}H\u{3}R\u{9}minLength\u{88}\u{1}\
        \u{1}\u{12}\"\n\nmax_length\u{18}\u{6} \u{1}(\u{D}H\u{4}R\u{9}maxLength\u{88}\u{1}\u{1}\u{12} \n\u{9}\
        max_items\u{18}\u{7} \u{1}(\u{D}H\u{5}R\u{8}maxItems\u{88}\u{1}\u{1}\u{12}\u{16}\n\u{6}finite\u{18}\u{8}\
         \u{1}(\u{8}R\u{6}finite\u{12}(\n\u{6}format\u{18}\u{9} \u{1}(\u{E}2\u{10}.baton.v1.FormatR\u{6}forma\
        t\u{12}\u{1F}\n\u{B}known_value\u{18}\n \u{1}(\u{8}R\nknownValueB\u{6}\n\u{4}_minB\u{6}\n\u{4}_maxB\u{F}\
        \n\u{D}_greater_thanB\u{D}\n\u{B}_min_lengthB\u{D}\n\u{B}_max_lengthB\u{C}\n\n_max_items\"-\n\u{E}Mes\
        sageOptions\u{12}\u{1B}\n\u{9}not_empty\u{18}\u{1} \u{1}(\u{8}R\u{8}notEmpty*\u{88}\u{1}\n\u{E}Authen\
        tication\u{12}\u{1E}\n\u{1A}AUTHENTICATION_UNSPECIFIED\u{10}\u{0}\u{12}\u{1B}\n\u{17}AUTHENTICATION_R\
        EQUIRED\u{10}\u{1}\u{12}\u{17}\n\u{13}AUTHENTICATION_NONE\u{10}\u{2}\u{12} \n\u{1C}AUTHENTICATION_TOK\
        EN_OR_MTLS\u{10}\u{3}*\u{87}\u{1}\n\u{B}Idempotency\u{12}\u{1B}\n\u{17}IDEMPOTENCY_UNSPECIFIED\u{10}\u{0}\
        \u{12}\u{1F}\n\u{1B}IDEMPOTENCY_NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{1A}\n\u{16}IDEMPOTENCY_IDEMPOTENT\u{10}\
        \u{2}\u{12}\u{1E}\n\u{1A}IDEMPOTENCY_NOT_IDEMPOTENT\u{10}\u{3}*N\n\u{9}Execution\u{12}\u{19}\n\u{15}E\
        XECUTION_UNSPECIFIED\u{10}\u{0}\u{12}\u{12}\n\u{E}EXECUTION_LOOP\u{10}\u{1}\u{12}\u{12}\n\u{E}EXECUTI\
        ON_POOL\u{10}\u{2}*j\n\u{6}Format\u{12}\u{16}\n\u{12}FORMAT_UNSPECIFIED\u{10}\u{0}\u{12}\u{15}\n\u{11}\
        FORMAT_IDENTIFIER\u{10}\u{1}\u{12}\u{10}\n\u{C}FORMAT_EMAIL\u{10}\u{2}\u{12}\u{E}\n\nFORMAT_URI\u{10}\
        \u{3}\u{12}\u{F}\n\u{B}FORMAT_UUID\u{10}\u{4}:Q\n\u{6}method\u{12}\u{1E}.google.protobuf.MethodOption\
        s\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{17}.baton.v1.MethodOptionsR\u{6}method:U\n\u{7}service\u{12}\u{1F}\
        .google.protobuf.ServiceOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton.v1.ServiceOptionsR\u{7}se\
        rvice:M\n\u{5}field\u{12}\u{1D}.google.protobuf.FieldOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{16}.ba\
        ton.v1.FieldOptionsR\u{5}field:U\n\u{7}message\u{12}\u{1F}.google.protobuf.MessageOptions\u{18}Ó\u{8C}\
        \u{3} \u{1}(\u{B}2\u{18}.baton.v1.MessageOptionsR\u{7}messageJé\u{1A}\nG\n\u{1}\u{C}\u{1A}B Policy a\
        nd rules that a proto file declares and servers enforce.\n\nH\n\u{2}\u{7}\u{0}\u{1A}B The method's po\
        licy. A method without it is refused to everyone.\n\nN\n\u{2}\u{7}\u{1}\u{1A}H What holds for each me\
        thod of the service that does not say otherwise.\n\nE\n\u{2}\u{7}\u{2}\u{1A}? The field's rules, chec\
        ked before a handler sees the request.\n\n+\n\u{2}\u{7}\u{3}\u{1A}% Rules about the message as a whol\
        e.\n\n?\n\u{2}\u{4}\u{0}\u{1A}9 Who may call a method, and how calls of it are treated.\n\nv\n\u{4}\u{4}\
        \u{0}\u{2}\u{0}\u{1A}n Roles of which the caller needs one. The framework knows none by name. None gi\
        ven: whoever is authenticated.\n\n>\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}6 What a caller must show. Unspec\
        ified means required.\n\nL\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}D Whether a call may be repeated. Unspecif\
        ied means that it may not.\n\na\n\u{4}\u{4}\u{0}\u{2}\u{3}\u{1A}Y The deadline of a call whose client\
         set none, above zero. Absent: the server's default.\n\nN\n\u{4}\u{4}\u{0}\u{2}\u{4}\u{1A}F The large\
        st request in bytes of its encoding. 0: the server's limit.\n\nq\n\u{4}\u{4}\u{0}\u{2}\u{5}\u{1A}i Th\
        e rate limit that calls are charged to, by name. Empty: the service's, else the server's default one.\
        \n\nH\n\u{4}\u{4}\u{0}\u{2}\u{6}\u{1A}@ Where the handler starts. Unspecified means on the event loop\
        .\n\n9\n\u{4}\u{4}\u{0}\u{2}\u{7}\u{1A}1 An example request in proto3 JSON. Empty: none.\n\n \n\u{2}\u{5}\
        \u{0}\u{1A}\u{1A} What a caller must show.\n\n0\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}( Nothing declared: a\
         token is required.\n\n\u{18}\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{10} A valid token.\n\n=\n\u{4}\u{5}\u{0}\
        \u{2}\u{2}\u{1A}5 Nothing. A token that is shown must still be valid.\n\na\n\u{4}\u{5}\u{0}\u{2}\u{3}\
        \u{1A}Y A valid token, or a client certificate whose identity the server's configuration knows.\n\n'\n\
        \u{2}\u{5}\u{1}\u{1A}! Whether a call may be repeated.\n\n6\n\u{4}\u{5}\u{1}\u{2}\u{0}\u{1A}. Nothing\
         declared: treated as not idempotent.\n\n#\n\u{4}\u{5}\u{1}\u{2}\u{1}\u{1A}\u{1B} The call changes no\
        thing.\n\n3\n\u{4}\u{5}\u{1}\u{2}\u{2}\u{1A}+ Repeating the call has no further effect.\n\n(\n\u{4}\u{5}\
        \u{1}\u{2}\u{3}\u{1A}  Repeating the call acts again.\n\n\u{1F}\n\u{2}\u{5}\u{2}\u{1A}\u{19} Where a \
        handler starts.\n\n.\n\u{4}\u{5}\u{2}\u{2}\u{0}\u{1A}& Nothing declared: on the event loop.\n\nY\n\u{4}\
        \u{5}\u{2}\u{2}\u{1}\u{1A}Q On the connection's event loop: for handlers that do little or wait for o\
        thers.\n\nK\n\u{4}\u{5}\u{2}\u{2}\u{2}\u{1A}C On the server's bounded pool: for handlers that compute\
         or block.\n\n0\n\u{2}\u{4}\u{1}\u{1A}* What holds for the methods of a service.\n\nx\n\u{4}\u{4}\u{1}\
        \u{2}\u{0}\u{1A}p The rate limit that calls of methods without one of their own are charged to. Empty\
        : the server's default one.\n\nz\n\u{2}\u{4}\u{2}\u{1A}t The rules of one field. Every rule that a va\
        lue breaks is reported; a field that is absent breaks only `required`.\n\nÃ\u{1}\n\u{4}\u{4}\u{2}\u{2}\
        \u{0}\u{1A}º\u{1} The field must be there: present where it has presence; otherwise a text, bytes, l\
        ist or map that is not empty,\n a number other than 0, or an enum value other than the unspecified on\
        e.\n\nn\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}f The smallest number allowed. On a list the rules for number\
        s, texts and enums hold for each element.\n\n%\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\u{1D} The largest num\
        ber allowed.\n\n/\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}' The number must be greater than this.\n\nM\n\u{4}\
        \u{4}\u{2}\u{2}\u{4}\u{1A}E The shortest text allowed, in Unicode scalars, or the fewest bytes.\n\nJ\n\
        \u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}B The longest text allowed, in Unicode scalars, or the most bytes.\n\n\
        :\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}2 The most elements of a list or entries of a map.\n\n6\n\u{4}\u{4}\
        \u{2}\u{2}\u{7}\u{1A}. The number must be neither infinite nor NaN.\n\na\n\u{4}\u{4}\u{2}\u{2}\u{8}\u{1A}\
        Y The form of a text. An empty text has every form; `required` or `min_length` refuse it.\n\n=\n\u{4}\
        \u{4}\u{2}\u{2}\u{9}\u{1A}5 The enum value must be one that this file declares.\n\nA\n\u{2}\u{5}\u{3}\
        \u{1A}; The form of a text, checked in time linear in its length.\n\n\u{13}\n\u{4}\u{5}\u{3}\u{2}\u{0}\
        \u{1A}\u{B} Any text.\n\nh\n\u{4}\u{5}\u{3}\u{2}\u{1}\u{1A}` Lower-case ASCII letters, digits and und\
        erscores, beginning with a letter: `cursor_technical`.\n\n-\n\u{4}\u{5}\u{3}\u{2}\u{2}\u{1A}% A mail \
        address, `name@example.org`.\n\n6\n\u{4}\u{5}\u{3}\u{2}\u{3}\u{1A}. An absolute URI, `https://example\
        .org/path`.\n\nJ\n\u{4}\u{5}\u{3}\u{2}\u{4}\u{1A}B A UUID in its text form, `8d6a4d4e-5f8c-4f4b-9d0a-\
        3c1d2b7f9a10`.\n\n)\n\u{2}\u{4}\u{3}\u{1A}# Rules about a message as a whole.\n\n)\n\u{4}\u{4}\u{3}\u{2}\
        \u{0}\u{1A}! At least one field must be set.\nb\u{6}proto3\n\u{8C}V\n orchestration/v1/decisions.prot\
        o\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}\u{1F}google/protobuf/timestamp.\
        proto\u{1A}\u{1D}orchestration/v1/common.proto\"ë\u{1}\n\u{13}MakeDecisionRequest\u{12}C\n\u{7}conte\
        xt\u{18}\u{1} \u{1}(\u{B}2!.orchestration.v1.DecisionContextB\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}R\u{7}\
        context\u{12}I\n\u{C}alternatives\u{18}\u{2} \u{3}(\u{B}2\u{1D}.orchestration.v1.AlternativeB\u{6}\u{9A}\
        å\u{18}\u{2}8\u{10}R\u{C}alternatives\u{12}D\n\nsimulation\u{18}\u{3} \u{1}(\u{B}2$.orchestration.v1\
        .SimulationSettingsR\nsimulation\"Ô\u{C}\n\u{F}DecisionContext\u{12}2\n\u{E}revenue_impact\u{18}\u{1}\
         \u{1}(\u{1}B\u{6}\u{9A}å\u{18}\u{2}@\u{1}H\u{0}R\u{D}revenueImpact\u{88}\u{1}\u{1}\u{12}4\n\u{F}cus\
        tomer_impact\u{18}\u{2} \u{1}(\u{1}B\u{6}\u{9A}å\u{18}\u{2}@\u{1}H\u{1}R\u{E}customerImpact\u{88}\u{1}\
        \u{1}\u{12}:\n\u{12}operational_impact\u{18}\u{3} \u{1}(\u{1}B\u{6}\u{9A}å\u{18}\u{2}@\u{1}H\u{2}R\u{11}\
        operationalImpact\u{88}\u{1}\u{1}\u{12};\n\u{E}estimated_cost\u{18}\u{4} \u{1}(\u{1}B\u{F}\u{9A}å\u{18}\
        \u{B}!\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}@\u{1}H\u{3}R\u{D}estimatedCost\u{88}\u{1}\u{1}\u{12}?\n\
        \u{10}expected_revenue\u{18}\u{5} \u{1}(\u{1}B\u{F}\u{9A}å\u{18}\u{B}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\
        \u{0}\u{0}\u{0}@\u{1}H\u{4}R\u{F}expectedRevenue\u{88}\u{1}\u{1}\u{12}B\n\u{E}estimated_days\u{18}\u{6}\
         \u{1}(\u{D}B\u{16}\u{9A}å\u{18}\u{12}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}ð?\u{19}\u{0}\u{0}\u{0}\u{0}\
        \u{0}\u{84}\u{AC}@H\u{5}R\u{D}estimatedDays\u{88}\u{1}\u{1}\u{12}>\n\u{C}team_members\u{18}\u{7} \u{1}\
        (\u{D}B\u{16}\u{9A}å\u{18}\u{12}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}ð?\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\
        \u{88}Ã@H\u{6}R\u{B}teamMembers\u{88}\u{1}\u{1}\u{12}P\n\u{14}technical_complexity\u{18}\u{8} \u{1}(\
        \u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\
        \u{0}\u{0}$@@\u{1}H\u{7}R\u{13}technicalComplexity\u{88}\u{1}\u{1}\u{12}L\n\u{12}market_uncertainty\u{18}\
        \u{9} \u{1}(\u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\
        \u{0}\u{0}\u{0}\u{0}\u{0}$@@\u{1}H\u{8}R\u{11}marketUncertainty\u{88}\u{1}\u{1}\u{12}R\n\u{15}resourc\
        e_availability\u{18}\n \u{1}(\u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\
        \u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}$@@\u{1}H\u{9}R\u{14}resourceAvailability\u{88}\u{1}\u{1}\u{12}\
        J\n\u{11}timeline_pressure\u{18}\u{B} \u{1}(\u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\
        \u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}$@@\u{1}H\nR\u{10}timelinePressure\u{88}\u{1}\
        \u{1}\u{12}0\n\u{11}affects_technical\u{18}\u{C} \u{1}(\u{8}H\u{B}R\u{10}affectsTechnical\u{88}\u{1}\u{1}\
        \u{12}(\n\u{D}affects_brand\u{18}\u{D} \u{1}(\u{8}H\u{C}R\u{C}affectsBrand\u{88}\u{1}\u{1}\u{12}*\n\u{E}\
        affects_visual\u{18}\u{E} \u{1}(\u{8}H\u{D}R\u{D}affectsVisual\u{88}\u{1}\u{1}\u{12}.\n\u{10}affects_\
        customer\u{18}\u{F} \u{1}(\u{8}H\u{E}R\u{F}affectsCustomer\u{88}\u{1}\u{1}\u{12}1\n\u{D}business_goal\
        \u{18}\u{10} \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}0Ð\u{F}H\u{F}R\u{C}businessGoal\u{88}\u{1}\u{1}\u{12}\
        *\n\u{9}timeframe\u{18}\u{11} \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}0È\u{1}H\u{10}R\u{9}timeframe\u{88}\
        \u{1}\u{1}\u{12},\n\u{6}budget\u{18}\u{12} \u{1}(\u{1}B\u{F}\u{9A}å\u{18}\u{B}\u{11}\u{0}\u{0}\u{0}\u{0}\
        \u{0}\u{0}\u{0}\u{0}@\u{1}H\u{11}R\u{6}budget\u{88}\u{1}\u{1}\u{12}M\n\u{6}record\u{18}\u{13} \u{3}(\u{B}\
        2-.orchestration.v1.DecisionContext.RecordEntryB\u{6}\u{9A}å\u{18}\u{2}8dR\u{6}record\u{1A}X\n\u{B}R\
        ecordEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}3\n\u{5}value\u{18}\u{2} \u{1}(\
        \u{B}2\u{1D}.orchestration.v1.RecordValueR\u{5}value:\u{2}8\u{1}:\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}B\u{11}\
        \n\u{F}_revenue_impactB\u{12}\n\u{10}_customer_impactB\u{15}\n\u{13}_operational_impactB\u{11}\n\u{F}\
        _estimated_costB\u{13}\n\u{11}_expected_revenueB\u{11}\n\u{F}_estimated_daysB\u{F}\n\u{D}_team_member\
        sB\u{17}\n\u{15}_technical_complexityB\u{15}\n\u{13}_market_uncertaintyB\u{18}\n\u{16}_resource_avail\
        abilityB\u{14}\n\u{12}_timeline_pressureB\u{14}\n\u{12}_affects_technicalB\u{10}\n\u{E}_affects_brand\
        B\u{11}\n\u{F}_affects_visualB\u{13}\n\u{11}_affects_customerB\u{10}\n\u{E}_business_goalB\u{C}\n\n_t\
        imeframeB\u{9}\n\u{7}_budget\"l\n\u{B}RecordValue\u{12}\u{1D}\n\u{4}text\u{18}\u{1} \u{1}(\u{9}B\u{7}\
        \u{9A}å\u{18}\u{3}0\u{90}NH\u{0}R\u{4}text\u{12} \n\u{6}number\u{18}\u{2} \u{1}(\u{1}B\u{6}\u{9A}å\u{18}\
        \u{2}@\u{1}H\u{0}R\u{6}number\u{12}\u{14}\n\u{4}flag\u{18}\u{3} \u{1}(\u{8}H\u{0}R\u{4}flagB\u{6}\n\u{4}\
        kind\"q\n\u{B}Alternative\u{12}\u{1D}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}B\u{9}\u{9A}å\u{18}\u{5}\u{8}\
        \u{1}0È\u{1}R\u{4}name\u{12}C\n\u{7}context\u{18}\u{2} \u{1}(\u{B}2!.orchestration.v1.DecisionContex\
        tB\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}R\u{7}context\"K\n\u{12}SimulationSettings\u{12}!\n\u{4}runs\u{18}\
        \u{1} \u{1}(\u{D}B\u{D}\u{9A}å\u{18}\u{9}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}jø@R\u{4}runs\u{12}\u{12}\n\
        \u{4}seed\u{18}\u{2} \u{1}(\u{4}R\u{4}seed\"\u{B2}\u{8}\n\u{14}MakeDecisionResponse\u{12}\u{1F}\n\u{B}\
        decision_id\u{18}\u{1} \u{1}(\u{9}R\ndecisionId\u{12}6\n\u{8}decision\u{18}\u{2} \u{1}(\u{E}2\u{1A}.o\
        rchestration.v1.DecisionR\u{8}decision\u{12}6\n\u{8}priority\u{18}\u{3} \u{1}(\u{E}2\u{1A}.orchestrat\
        ion.v1.PriorityR\u{8}priority\u{12}\u{1C}\n\u{9}rationale\u{18}\u{4} \u{1}(\u{9}R\u{9}rationale\u{12}\
        \u{1F}\n\u{B}roi_percent\u{18}\u{5} \u{1}(\u{1}R\nroiPercent\u{12}.\n\u{13}monthly_roi_percent\u{18}\u{6}\
         \u{1}(\u{1}R\u{11}monthlyRoiPercent\u{12}*\n\u{E}payback_months\u{18}\u{7} \u{1}(\u{1}H\u{0}R\u{D}pa\
        ybackMonths\u{88}\u{1}\u{1}\u{12}!\n\u{C}overall_risk\u{18}\u{8} \u{1}(\u{1}R\u{B}overallRisk\u{12}-\n\
        \u{5}risks\u{18}\u{9} \u{1}(\u{B}2\u{17}.orchestration.v1.RisksR\u{5}risks\u{12}T\n\u{13}partnership_\
        impacts\u{18}\n \u{3}(\u{B}2#.orchestration.v1.PartnershipImpactR\u{12}partnershipImpacts\u{12}U\n\u{13}\
        implementation_plan\u{18}\u{B} \u{1}(\u{B}2$.orchestration.v1.ImplementationPlanR\u{12}implementation\
        Plan\u{12}H\n\u{F}success_metrics\u{18}\u{C} \u{3}(\u{B}2\u{1F}.orchestration.v1.SuccessMetricR\u{E}s\
        uccessMetrics\u{12}I\n\u{F}risk_mitigation\u{18}\u{D} \u{3}(\u{B}2 .orchestration.v1.RiskMitigationR\u{E}\
        riskMitigation\u{12}B\n\nsimulation\u{18}\u{E} \u{1}(\u{B}2\".orchestration.v1.SimulationResultR\nsim\
        ulation\u{12}C\n\u{D}sensitivities\u{18}\u{F} \u{3}(\u{B}2\u{1D}.orchestration.v1.SensitivityR\u{D}se\
        nsitivities\u{12}D\n\u{D}contributions\u{18}\u{10} \u{3}(\u{B}2\u{1E}.orchestration.v1.ContributionR\u{D}\
        contributions\u{12}=\n\u{7}ranking\u{18}\u{11} \u{3}(\u{B}2#.orchestration.v1.RankedAlternativeR\u{7}\
        ranking\u{12}9\n\ndecided_at\u{18}\u{12} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}decidedAtB\
        \u{11}\n\u{F}_payback_months\"u\n\u{5}Risks\u{12}\u{1C}\n\u{9}technical\u{18}\u{1} \u{1}(\u{1}R\u{9}t\
        echnical\u{12}\u{16}\n\u{6}market\u{18}\u{2} \u{1}(\u{1}R\u{6}market\u{12}\u{1A}\n\u{8}resource\u{18}\
        \u{3} \u{1}(\u{1}R\u{8}resource\u{12}\u{1A}\n\u{8}timeline\u{18}\u{4} \u{1}(\u{1}R\u{8}timeline\"p\n\u{11}\
        PartnershipImpact\u{12}\u{12}\n\u{4}area\u{18}\u{1} \u{1}(\u{9}R\u{4}area\u{12}\u{16}\n\u{6}impact\u{18}\
        \u{2} \u{1}(\u{1}R\u{6}impact\u{12}/\n\u{13}coordination_needed\u{18}\u{3} \u{1}(\u{8}R\u{12}coordina\
        tionNeeded\"\u{8D}\u{1}\n\u{12}ImplementationPlan\u{12}3\n\u{6}phases\u{18}\u{1} \u{3}(\u{B}2\u{1B}.o\
        rchestration.v1.PlanPhaseR\u{6}phases\u{12}\u{1D}\n\ntotal_days\u{18}\u{2} \u{1}(\u{1}R\u{9}totalDays\
        \u{12}#\n\u{D}critical_path\u{18}\u{3} \u{3}(\u{9}R\u{C}criticalPath\"\u{8F}\u{1}\n\u{9}PlanPhase\u{12}\
        \u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{12}\n\u{4}days\u{18}\u{2} \u{1}(\u{1}R\u{4}\
        days\u{12}\u{1B}\n\u{9}start_day\u{18}\u{3} \u{1}(\u{1}R\u{8}startDay\u{12}\u{1E}\n\nactivities\u{18}\
        \u{4} \u{3}(\u{9}R\nactivities\u{12}\u{1D}\n\ndepends_on\u{18}\u{5} \u{3}(\u{9}R\u{9}dependsOn\"q\n\u{D}\
        SuccessMetric\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}target\u{18}\u{2}\
         \u{1}(\u{1}R\u{6}target\u{12}\u{12}\n\u{4}unit\u{18}\u{3} \u{1}(\u{9}R\u{4}unit\u{12} \n\u{B}descrip\
        tion\u{18}\u{4} \u{1}(\u{9}R\u{B}description\"R\n\u{E}RiskMitigation\u{12}\u{12}\n\u{4}risk\u{18}\u{1}\
         \u{1}(\u{9}R\u{4}risk\u{12}\u{14}\n\u{5}level\u{18}\u{2} \u{1}(\u{1}R\u{5}level\u{12}\u{16}\n\u{6}ac\
        tion\u{18}\u{3} \u{1}(\u{9}R\u{6}action\"Ý\u{1}\n\u{10}SimulationResult\u{12}\u{12}\n\u{4}runs\u{18}\
        \u{1} \u{1}(\u{D}R\u{4}runs\u{12}\u{12}\n\u{4}seed\u{18}\u{2} \u{1}(\u{4}R\u{4}seed\u{12}&\n\u{F}roi_\
        percent_p10\u{18}\u{3} \u{1}(\u{1}R\u{D}roiPercentP10\u{12}&\n\u{F}roi_percent_p50\u{18}\u{4} \u{1}(\u{1}\
        R\u{D}roiPercentP50\u{12}&\n\u{F}roi_percent_p90\u{18}\u{5} \u{1}(\u{1}R\u{D}roiPercentP90\u{12})\n\u{10}\
        loss_probability\u{18}\u{6} \u{1}(\u{1}R\u{F}lossProbability\"\u{9E}\u{1}\n\u{B}Sensitivity\u{12}\u{14}\
        \n\u{5}input\u{18}\u{1} \u{1}(\u{9}R\u{5}input\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}va\
        lue\u{12}\u{1E}\n\u{8}flips_at\u{18}\u{3} \u{1}(\u{1}H\u{0}R\u{7}flipsAt\u{88}\u{1}\u{1}\u{12}6\n\u{8}\
        decision\u{18}\u{4} \u{1}(\u{E}2\u{1A}.orchestration.v1.DecisionR\u{8}decisionB\u{B}\n\u{9}_flips_at\"\
        a\n\u{C}Contribution\u{12}\u{16}\n\u{6}factor\u{18}\u{1} \u{1}(\u{9}R\u{6}factor\u{12}\u{14}\n\u{5}va\
        lue\u{18}\u{2} \u{1}(\u{1}R\u{5}value\u{12}#\n\u{D}share_percent\u{18}\u{3} \u{1}(\u{1}R\u{C}sharePer\
        cent\"Õ\u{1}\n\u{11}RankedAlternative\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{12}\
        \n\u{4}rank\u{18}\u{2} \u{1}(\u{D}R\u{4}rank\u{12}\u{1C}\n\u{9}closeness\u{18}\u{3} \u{1}(\u{1}R\u{9}\
        closeness\u{12}6\n\u{8}decision\u{18}\u{4} \u{1}(\u{E}2\u{1A}.orchestration.v1.DecisionR\u{8}decision\
        \u{12}\u{1F}\n\u{B}roi_percent\u{18}\u{5} \u{1}(\u{1}R\nroiPercent\u{12}!\n\u{C}overall_risk\u{18}\u{6}\
         \u{1}(\u{1}R\u{B}overallRisk*\u{A4}\u{1}\n\u{8}Decision\u{12}\u{18}\n\u{14}DECISION_UNSPECIFIED\u{10}\
        \u{0}\u{12}\u{1E}\n\u{1A}DECISION_APPROVE_IMMEDIATE\u{10}\u{1}\u{12}\u{1E}\n\u{1A}DECISION_APPROVE_SC\
        HEDULED\u{10}\u{2}\u{12} \n\u{1C}DECISION_APPROVE_CONDITIONAL\u{10}\u{3}\u{12}\u{1C}\n\u{18}DECISION_\
        DEFER_OR_REJECT\u{10}\u{4}J\u{98}/\n5\n\u{1}\u{C}\u{1A}0 Decisions about proposals, with their reason\
        s.\n\n\u{1C}\n\u{2}\u{4}\u{0}\u{1A}\u{16} Asks for a decision.\n\nK\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}C\
         What is to be decided on. At least one of its fields must be set.\n\n9\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}\
        1 Other proposals to rank against it, at most 16.\n\n=\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}5 How to simul\
        ate the outcome. Absent: no simulation.\n\nd\n\u{2}\u{4}\u{1}\u{1A}^ A proposal: its effects, cost an\
        d risks. Money is in one currency, the caller's, throughout.\n\nW\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}O T\
        he effect on revenue, in currency; above 1,000,000 the priority is critical.\n\nT\n\u{4}\u{4}\u{1}\u{2}\
        \u{1}\u{1A}L How many customers it touches; above 10,000 the priority is at least high.\n\nj\n\u{4}\u{4}\
        \u{1}\u{2}\u{2}\u{1A}b The size of the effect on operations, a plain number; above 100 the priority i\
        s at least medium.\n\n>\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}6 What it costs, in currency, above 0. Absent\
        : 10,000.\n\nD\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}< What it brings in, in currency, 0 or more. Absent: 5\
        0,000.\n\n=\n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}5 How long it takes, in days, 1 to 3,650. Absent: 30.\n\n\
        ;\n\u{4}\u{4}\u{1}\u{2}\u{6}\u{1A}3 How many people it takes, 1 to 10,000. Absent: 3.\n\n@\n\u{4}\u{4}\
        \u{1}\u{2}\u{7}\u{1A}8 How hard it is technically, 0 (easy) to 10. Absent: 3.\n\nD\n\u{4}\u{4}\u{1}\u{2}\
        \u{8}\u{1A}< How uncertain the market is, 0 (certain) to 10. Absent: 2.\n\nP\n\u{4}\u{4}\u{1}\u{2}\u{9}\
        \u{1A}H How well people and means can be had, 0 (not at all) to 10. Absent: 8.\n\nA\n\u{4}\u{4}\u{1}\u{2}\
        \n\u{1A}9 How much time presses, 0 (not at all) to 10. Absent: 4.\n\nI\n\u{4}\u{4}\u{1}\u{2}\u{B}\u{1A}\
        A Whether it touches technical partnerships. Absent: it does not.\n\nE\n\u{4}\u{4}\u{1}\u{2}\u{C}\u{1A}\
        = Whether it touches brand partnerships. Absent: it does not.\n\nF\n\u{4}\u{4}\u{1}\u{2}\u{D}\u{1A}> \
        Whether it touches visual partnerships. Absent: it does not.\n\nH\n\u{4}\u{4}\u{1}\u{2}\u{E}\u{1A}@ W\
        hether it touches customer partnerships. Absent: it does not.\n\n=\n\u{4}\u{4}\u{1}\u{2}\u{F}\u{1A}5 \
        What it is for, in words, at most 2,000 characters.\n\nA\n\u{4}\u{4}\u{1}\u{2}\u{10}\u{1A}9 When it i\
        s to happen, in words, at most 200 characters.\n\n6\n\u{4}\u{4}\u{1}\u{2}\u{11}\u{1A}. The means set \
        aside, in currency, 0 or more.\n\nh\n\u{4}\u{4}\u{1}\u{2}\u{12}\u{1A}` Anything else, kept for the re\
        cord and without influence on the decision; at most 100 entries.\n\n,\n\u{2}\u{4}\u{2}\u{1A}& A value\
         that is kept for the record.\n\n\u{14}\n\u{4}\u{4}\u{2}\u{8}\u{0}\u{1A}\u{C} The value.\n\n.\n\u{4}\u{4}\
        \u{2}\u{2}\u{0}\u{1A}& A text of at most 10,000 characters.\n\n\u{1A}\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}\
        \u{12} A finite number.\n\n\u{14}\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\u{C} Yes or no.\n\nD\n\u{2}\u{4}\u{3}\
        \u{1A}> A proposal to rank against the one that is to be decided on.\n\nG\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}\
        ? The name, unique among the alternatives, 1 to 200 characters.\n\n\u{17}\n\u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}\
        \u{F} The proposal.\n\n$\n\u{2}\u{4}\u{4}\u{1A}\u{1E} How to simulate the outcome.\n\n4\n\u{4}\u{4}\u{4}\
        \u{2}\u{0}\u{1A}, How many runs, at most 100,000. 0: 10,000.\n\nY\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}Q T\
        he seed of the random numbers. The same request and seed give the same answer.\n\n$\n\u{2}\u{5}\u{0}\u{1A}\
        \u{1E} What to do about a proposal.\n\n\u{13}\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}\u{B} Not told.\n\n\u{14}\
        \n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{C} Begin now.\n\n\u{1D}\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}\u{15} Be\
        gin when it fits.\n\n1\n\u{4}\u{5}\u{0}\u{2}\u{3}\u{1A}) Begin when the named risks are reduced.\n\n\u{17}\
        \n\u{4}\u{5}\u{0}\u{2}\u{4}\u{1A}\u{F} Do not begin.\n\n#\n\u{2}\u{4}\u{5}\u{1A}\u{1D} A decision and\
         its reasons.\n\n4\n\u{4}\u{4}\u{5}\u{2}\u{0}\u{1A}, The id under which the decision is stored.\n\n\u{17}\
        \n\u{4}\u{4}\u{5}\u{2}\u{1}\u{1A}\u{F} The decision.\n\n\u{1B}\n\u{4}\u{4}\u{5}\u{2}\u{2}\u{1A}\u{13}\
         How urgent it is.\n\n\u{18}\n\u{4}\u{4}\u{5}\u{2}\u{3}\u{1A}\u{10} Why, in words.\n\n:\n\u{4}\u{4}\u{5}\
        \u{2}\u{4}\u{1A}2 The return on investment in percent of the cost.\n\nV\n\u{4}\u{4}\u{5}\u{2}\u{5}\u{1A}\
        N The return on investment in percent of the cost, for each month of the work.\n\nD\n\u{4}\u{4}\u{5}\u{2}\
        \u{6}\u{1A}< Months until the cost is earned back. Absent: it never is.\n\n-\n\u{4}\u{4}\u{5}\u{2}\u{7}\
        \u{1A}% The mean of the four risks, 0 to 1.\n\n\u{19}\n\u{4}\u{4}\u{5}\u{2}\u{8}\u{1A}\u{11} The four\
         risks.\n\n5\n\u{4}\u{4}\u{5}\u{2}\u{9}\u{1A}- What it means for each kind of partnership.\n\n\u{1D}\n\
        \u{4}\u{4}\u{5}\u{2}\n\u{1A}\u{15} How to go about it.\n\n'\n\u{4}\u{4}\u{5}\u{2}\u{B}\u{1A}\u{1F} Ho\
        w to tell whether it works.\n\n/\n\u{4}\u{4}\u{5}\u{2}\u{C}\u{1A}' What to do about each risk above 0\
        .5.\n\n?\n\u{4}\u{4}\u{5}\u{2}\u{D}\u{1A}7 What the simulation gave. Absent: none was asked for.\n\nC\
        \n\u{4}\u{4}\u{5}\u{2}\u{E}\u{1A}; What would change the decision, one entry for each input.\n\n2\n\u{4}\
        \u{4}\u{5}\u{2}\u{F}\u{1A}* How much each factor adds to the result.\n\n@\n\u{4}\u{4}\u{5}\u{2}\u{10}\
        \u{1A}8 The proposals, best first. Empty without alternatives.\n\n\u{1E}\n\u{4}\u{4}\u{5}\u{2}\u{11}\u{1A}\
        \u{16} When it was decided.\n\n'\n\u{2}\u{4}\u{6}\u{1A}! Four risks, each 0 (none) to 1.\n\n0\n\u{4}\u{4}\
        \u{6}\u{2}\u{0}\u{1A}( That the technology does not work out.\n\n%\n\u{4}\u{4}\u{6}\u{2}\u{1}\u{1A}\u{1D}\
         That the market turns away.\n\n+\n\u{4}\u{4}\u{6}\u{2}\u{2}\u{1A}# That people or means are missing.\
        \n\n\u{1D}\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}\u{15} That time runs out.\n\n:\n\u{2}\u{4}\u{7}\u{1A}4 Wh\
        at a proposal means for one kind of partnership.\n\n?\n\u{4}\u{4}\u{7}\u{2}\u{0}\u{1A}7 The kind: `te\
        chnical`, `brand`, `visual`, `customer`.\n\n*\n\u{4}\u{4}\u{7}\u{2}\u{1}\u{1A}\" The size of the effe\
        ct, 0 to 10.\n\n>\n\u{4}\u{4}\u{7}\u{2}\u{2}\u{1A}6 Whether partners must be asked: the size is above\
         5.\n\n#\n\u{2}\u{4}\u{8}\u{1A}\u{1D} How to go about a proposal.\n\n5\n\u{4}\u{4}\u{8}\u{2}\u{0}\u{1A}\
        - The phases in the order of their beginning.\n\nE\n\u{4}\u{4}\u{8}\u{2}\u{1}\u{1A}= How long all of \
        it takes, in days; may exceed the estimate.\n\nF\n\u{4}\u{4}\u{8}\u{2}\u{2}\u{1A}> The names of the p\
        hases that determine the length, in order.\n\n\u{1C}\n\u{2}\u{4}\u{9}\u{1A}\u{16} One phase of a plan\
        .\n\n3\n\u{4}\u{4}\u{9}\u{2}\u{0}\u{1A}+ The name, unique in the plan: `Planning`.\n\n%\n\u{4}\u{4}\u{9}\
        \u{2}\u{1}\u{1A}\u{1D} How long it takes, in days.\n\nA\n\u{4}\u{4}\u{9}\u{2}\u{2}\u{1A}9 The day of \
        the plan on which it begins; the first is 0.\n\n\u{1D}\n\u{4}\u{4}\u{9}\u{2}\u{3}\u{1A}\u{15} What is\
         done in it.\n\nA\n\u{4}\u{4}\u{9}\u{2}\u{4}\u{1A}9 The names of the phases that must end before it b\
        egins.\n\n5\n\u{2}\u{4}\n\u{1A}/ A figure that tells whether a proposal works.\n\n\u{13}\n\u{4}\u{4}\n\
        \u{2}\u{0}\u{1A}\u{B} The name.\n\n(\n\u{4}\u{4}\n\u{2}\u{1}\u{1A}  The value to reach, in `unit`.\n\n\
        \"\n\u{4}\u{4}\n\u{2}\u{2}\u{1A}\u{1A} The unit: `%`, `months`.\n\n\u{18}\n\u{4}\u{4}\n\u{2}\u{3}\u{1A}\
        \u{10} What it tells.\n\n \n\u{2}\u{4}\u{B}\u{1A}\u{1A} What to do about a risk.\n\nB\n\u{4}\u{4}\u{B}\
        \u{2}\u{0}\u{1A}: The risk: `technical`, `market`, `resource`, `timeline`.\n\n\u{1B}\n\u{4}\u{4}\u{B}\
        \u{2}\u{1}\u{1A}\u{13} Its size, 0 to 1.\n\n\u{15}\n\u{4}\u{4}\u{B}\u{2}\u{2}\u{1A}\u{D} What to do.\n\
        \n?\n\u{2}\u{4}\u{C}\u{1A}9 What a simulation over cost, revenue and duration gave.\n\n\"\n\u{4}\u{4}\
        \u{C}\u{2}\u{0}\u{1A}\u{1A} How many runs were made.\n\n)\n\u{4}\u{4}\u{C}\u{2}\u{1}\u{1A}! The seed \
        of the random numbers.\n\nM\n\u{4}\u{4}\u{C}\u{2}\u{2}\u{1A}E 10 % of the runs had at most this retur\
        n on investment, in percent.\n\nM\n\u{4}\u{4}\u{C}\u{2}\u{3}\u{1A}E Half of the runs had at most this\
         return on investment, in percent.\n\nM\n\u{4}\u{4}\u{C}\u{2}\u{4}\u{1A}E 90 % of the runs had at mos\
        t this return on investment, in percent.\n\n4\n\u{4}\u{4}\u{C}\u{2}\u{5}\u{1A}, The share of runs tha\
        t lost money, 0 to 1.\n\n@\n\u{2}\u{4}\u{D}\u{1A}: Whether a change of one input would change the dec\
        ision.\n\nB\n\u{4}\u{4}\u{D}\u{2}\u{0}\u{1A}: The input, a field of DecisionContext: `estimated_cost`\
        .\n\n3\n\u{4}\u{4}\u{D}\u{2}\u{1}\u{1A}+ Its value in the request, or the default.\n\n_\n\u{4}\u{4}\u{D}\
        \u{2}\u{2}\u{1A}W The nearest value at which the decision changes. Absent: no allowed value changes i\
        t.\n\n\u{1D}\n\u{4}\u{4}\u{D}\u{2}\u{3}\u{1A}\u{15} The decision there.\n\n/\n\u{2}\u{4}\u{E}\u{1A}) \
        How much one factor adds to the result.\n\n0\n\u{4}\u{4}\u{E}\u{2}\u{0}\u{1A}( The factor: `roi`, `ri\
        sk`, `priority`.\n\n\u{14}\n\u{4}\u{4}\u{E}\u{2}\u{1}\u{1A}\u{C} Its value.\n\n\\\n\u{4}\u{4}\u{E}\u{2}\
        \u{2}\u{1A}T Its share of the result in percent, -100 to 100; negative where it speaks against.\n\n%\n\
        \u{2}\u{4}\u{F}\u{1A}\u{1F} One proposal of a comparison.\n\n?\n\u{4}\u{4}\u{F}\u{2}\u{0}\u{1A}7 The \
        name; empty for the proposal that was decided on.\n\n&\n\u{4}\u{4}\u{F}\u{2}\u{1}\u{1A}\u{1E} Its pla\
        ce, 1 being the best.\n\nU\n\u{4}\u{4}\u{F}\u{2}\u{2}\u{1A}M How near it comes to the ideal of all pr\
        oposals, 0 to 1 (TOPSIS closeness).\n\n&\n\u{4}\u{4}\u{F}\u{2}\u{3}\u{1A}\u{1E} What would be decided\
         on it.\n\n.\n\u{4}\u{4}\u{F}\u{2}\u{4}\u{1A}& Its return on investment in percent.\n\n#\n\u{4}\u{4}\u{F}\
        \u{2}\u{5}\u{1A}\u{1B} Its overall risk, 0 to 1.\nb\u{6}proto3\nõ\u{17}\n orchestration/v1/endpoints\
        .proto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}\u{1E}google/protobuf/durat\
        ion.proto\u{1A}\u{1D}orchestration/v1/common.proto\"9\n\u{14}ListEndpointsRequest\u{12}!\n\u{C}all_se\
        rvices\u{18}\u{1} \u{1}(\u{8}R\u{B}allServices\"\u{9B}\u{2}\n\u{15}ListEndpointsResponse\u{12}8\n\u{9}\
        endpoints\u{18}\u{1} \u{3}(\u{B}2\u{1A}.orchestration.v1.EndpointR\u{9}endpoints\u{12}N\n\u{E}authent\
        ication\u{18}\u{2} \u{3}(\u{B}2&.orchestration.v1.AuthenticationSchemeR\u{E}authentication\u{12}<\n\u{B}\
        rate_limits\u{18}\u{3} \u{3}(\u{B}2\u{1B}.orchestration.v1.RateLimitR\nrateLimits\u{12}:\n\u{6}errors\
        \u{18}\u{4} \u{3}(\u{B}2\".orchestration.v1.ErrorDescriptionR\u{6}errors\"\u{BD}\u{4}\n\u{8}Endpoint\u{12}\
        \u{16}\n\u{6}number\u{18}\u{1} \u{1}(\u{D}R\u{6}number\u{12}\u{18}\n\u{7}service\u{18}\u{2} \u{1}(\u{9}\
        R\u{7}service\u{12}\u{16}\n\u{6}method\u{18}\u{3} \u{1}(\u{9}R\u{6}method\u{12} \n\u{B}description\u{18}\
        \u{4} \u{1}(\u{9}R\u{B}description\u{12}!\n\u{C}request_type\u{18}\u{5} \u{1}(\u{9}R\u{B}requestType\u{12}\
        #\n\u{D}response_type\u{18}\u{6} \u{1}(\u{9}R\u{C}responseType\u{12}\u{14}\n\u{5}roles\u{18}\u{7} \u{3}\
        (\u{9}R\u{5}roles\u{12}@\n\u{E}authentication\u{18}\u{8} \u{1}(\u{E}2\u{18}.baton.v1.AuthenticationR\u{E}\
        authentication\u{12}:\n\nrate_limit\u{18}\u{9} \u{1}(\u{B}2\u{1B}.orchestration.v1.RateLimitR\u{9}rat\
        eLimit\u{12}D\n\u{10}default_deadline\u{18}\n \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{F}defaul\
        tDeadline\u{12}.\n\u{13}payload_limit_bytes\u{18}\u{B} \u{1}(\u{4}R\u{11}payloadLimitBytes\u{12}7\n\u{B}\
        idempotency\u{18}\u{C} \u{1}(\u{E}2\u{15}.baton.v1.IdempotencyR\u{B}idempotency\u{12}\u{18}\n\u{7}exa\
        mple\u{18}\u{D} \u{1}(\u{9}R\u{7}example\u{12} \n\u{B}implemented\u{18}\u{E} \u{1}(\u{8}R\u{B}impleme\
        nted\"h\n\u{14}AuthenticationScheme\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12} \n\u{B}\
        description\u{18}\u{2} \u{1}(\u{9}R\u{B}description\u{12}\u{1A}\n\u{8}metadata\u{18}\u{3} \u{1}(\u{9}\
        R\u{8}metadata\"~\n\u{10}ErrorDescription\u{12}\u{12}\n\u{4}code\u{18}\u{1} \u{1}(\u{9}R\u{4}code\u{12}\
        \u{16}\n\u{6}number\u{18}\u{2} \u{1}(\u{D}R\u{6}number\u{12} \n\u{B}description\u{18}\u{3} \u{1}(\u{9}\
        R\u{B}description\u{12}\u{1C}\n\u{9}retryable\u{18}\u{4} \u{1}(\u{8}R\u{9}retryableJÜ\u{D}\n,\n\u{1}\
        \u{C}\u{1A}' The endpoints that the server offers.\n\n\u{1F}\n\u{2}\u{4}\u{0}\u{1A}\u{19} Asks for th\
        e endpoints.\n\nb\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}Z Whether to tell the methods of every service. Fal\
        se: the eleven of OrchestrationService.\n\nK\n\u{2}\u{4}\u{1}\u{1A}E The endpoints, from the descript\
        ors that the server was built with.\n\nM\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}E The endpoints, service by \
        service, in the order of the proto files.\n\n&\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}\u{1E} The ways to pro\
        ve who calls.\n\n#\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}\u{1B} The rate limits in force.\n\n/\n\u{4}\u{4}\u{1}\
        \u{2}\u{3}\u{1A}' The status codes that calls end with.\n\n\"\n\u{2}\u{4}\u{2}\u{1A}\u{1C} One method\
         of one service.\n\nb\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}Z The number of the endpoint, 1 to 11 for those\
         of OrchestrationService; 0 for all others.\n\nP\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}H The full name of t\
        he service, `orchestration.v1.OrchestrationService`.\n\n.\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}& The name \
        of the method, `GetHealth`.\n\n>\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}6 What the method does: its comment \
        in the proto file.\n\n.\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}& The full name of the request's type.\n\n,\n\
        \u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}$ The full name of the reply's type.\n\nh\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}\
        ` Roles of which the caller needs one. Empty: whoever is authenticated as `authentication` asks.\n\n\"\
        \n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}\u{1A} What a caller must show.\n\n3\n\u{4}\u{4}\u{2}\u{2}\u{8}\u{1A}\
        + The rate limit that calls are charged to.\n\n7\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}/ The deadline of a \
        call whose client set none.\n\n'\n\u{4}\u{4}\u{2}\u{2}\n\u{1A}\u{1F} The largest request in bytes.\n\n\
        )\n\u{4}\u{4}\u{2}\u{2}\u{B}\u{1A}! Whether a call may be repeated.\n\n9\n\u{4}\u{4}\u{2}\u{2}\u{C}\u{1A}\
        1 An example request in proto3 JSON. Empty: none.\n\nE\n\u{4}\u{4}\u{2}\u{2}\u{D}\u{1A}= Whether this\
         server answers it; else it ends UNIMPLEMENTED.\n\n!\n\u{2}\u{4}\u{3}\u{1A}\u{1B} A way to prove who \
        calls.\n\n6\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}. The name: `bearer`, `api_key`, `mutual_tls`.\n\n\u{18}\n\
        \u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}\u{10} How to use it.\n\nY\n\u{4}\u{4}\u{3}\u{2}\u{2}\u{1A}Q Where it \
        is sent: `authorization: Bearer <token>`. Empty: in the TLS handshake.\n\n*\n\u{2}\u{4}\u{4}\u{1A}$ A\
         status code that calls end with.\n\n \n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}\u{18} The name, `NOT_FOUND`.\n\
        \n\u{1E}\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}\u{16} The number, 1 to 16.\n\n!\n\u{4}\u{4}\u{4}\u{2}\u{2}\u{1A}\
        \u{19} When calls end with it.\n\n2\n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}* Whether the same call may succe\
        ed later.\nb\u{6}proto3\nª\u{D}\n\u{1D}orchestration/v1/health.proto\u{12}\u{10}orchestration.v1\u{1A}\
        \u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}orchestration/v1/common.proto\"\u{12}\n\u{10}GetHeal\
        thRequest\"ñ\u{2}\n\u{11}GetHealthResponse\u{12}7\n\u{6}status\u{18}\u{1} \u{1}(\u{E}2\u{1F}.orchest\
        ration.v1.OverallStatusR\u{6}status\u{12}Y\n\u{C}partnerships\u{18}\u{2} \u{3}(\u{B}25.orchestration.\
        v1.GetHealthResponse.PartnershipsEntryR\u{C}partnerships\u{12}=\n\u{C}last_updated\u{18}\u{3} \u{1}(\u{B}\
        2\u{1A}.google.protobuf.TimestampR\u{B}lastUpdated\u{12}\u{19}\n\u{5}score\u{18}\u{4} \u{1}(\u{1}H\u{0}\
        R\u{5}score\u{88}\u{1}\u{1}\u{1A}d\n\u{11}PartnershipsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}\
        R\u{3}key\u{12}9\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2#.orchestration.v1.PartnershipHealthR\u{5}value:\u{2}\
        8\u{1}B\u{8}\n\u{6}_score\"Ã\u{1}\n\u{11}PartnershipHealth\u{12}0\n\u{6}health\u{18}\u{1} \u{1}(\u{E}\
        2\u{18}.orchestration.v1.HealthR\u{6}health\u{12}\u{19}\n\u{5}score\u{18}\u{2} \u{1}(\u{1}H\u{0}R\u{5}\
        score\u{88}\u{1}\u{1}\u{12}\u{18}\n\u{7}enabled\u{18}\u{3} \u{1}(\u{8}R\u{7}enabled\u{12}=\n\u{C}last\
        _updated\u{18}\u{4} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{B}lastUpdatedB\u{8}\n\u{6}_scoreJ\
        à\u{7}\n&\n\u{1}\u{C}\u{1A}! The health of all partnerships.\n\n0\n\u{2}\u{4}\u{0}\u{1A}* Asks for t\
        he health of all partnerships.\n\n@\n\u{2}\u{4}\u{1}\u{1A}: The health of all partnerships, judged by\
         their metrics.\n\n3\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}+ The status of all together, from `score`.\n\nK\
        \n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}C The health of each partnership by its id, disabled ones included.\n\
        \nq\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}i When the newest sample that went into this answer was taken; wh\
        en the answer was made if there is none.\n\n|\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}t The mean of the score\
        s of the partnerships that count, 0 to 100, a stale one counting 0. Absent: none has a score.\n\n=\n\u{2}\
        \u{4}\u{2}\u{1A}7 The health of one partnership, judged by its metrics.\n\n`\n\u{4}\u{4}\u{2}\u{2}\u{0}\
        \u{1A}X The health by metrics; stale when the newest sample is older than the freshness limit.\n\n\u{86}\
        \u{1}\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}~ The mean of the scored metrics, 0 to 100, rounded to 0.1; of \
        a stale partnership the last one. Absent: no metric is\n scored.\n\na\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\
        Y Whether the partnership is enabled; a disabled one does not count in the overall score.\n\nB\n\u{4}\
        \u{4}\u{2}\u{2}\u{3}\u{1A}: When its newest sample was taken. Absent: there is none.\nb\u{6}proto3\n\u{A4}\
        \u{13}\n\u{1B}orchestration/v1/info.proto\u{12}\u{10}orchestration.v1\u{1A}\u{1E}google/protobuf/dura\
        tion.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}orchestration/v1/common.proto\"\u{16}\
        \n\u{14}GetSystemInfoRequest\"\u{8E}\u{2}\n\u{15}GetSystemInfoResponse\u{12}\u{16}\n\u{6}system\u{18}\
        \u{1} \u{1}(\u{9}R\u{6}system\u{12}\u{18}\n\u{7}version\u{18}\u{2} \u{1}(\u{9}R\u{7}version\u{12}7\n\u{6}\
        status\u{18}\u{3} \u{1}(\u{E}2\u{1F}.orchestration.v1.OverallStatusR\u{6}status\u{12}\u{1A}\n\u{8}fea\
        tures\u{18}\u{4} \u{3}(\u{9}R\u{8}features\u{12}<\n\nstatistics\u{18}\u{5} \u{1}(\u{B}2\u{1C}.orchest\
        ration.v1.StatisticsR\nstatistics\u{12}0\n\u{6}caller\u{18}\u{6} \u{1}(\u{B}2\u{18}.orchestration.v1.\
        CallerR\u{6}caller\"\u{84}\u{4}\n\nStatistics\u{12}9\n\nstarted_at\u{18}\u{1} \u{1}(\u{B}2\u{1A}.goog\
        le.protobuf.TimestampR\u{9}startedAt\u{12}1\n\u{6}uptime\u{18}\u{2} \u{1}(\u{B}2\u{19}.google.protobu\
        f.DurationR\u{6}uptime\u{12}\u{14}\n\u{5}calls\u{18}\u{3} \u{1}(\u{4}R\u{5}calls\u{12}!\n\u{C}failed_\
        calls\u{18}\u{4} \u{1}(\u{4}R\u{B}failedCalls\u{12}&\n\u{C}success_rate\u{18}\u{5} \u{1}(\u{1}H\u{0}R\
        \u{B}successRate\u{88}\u{1}\u{1}\u{12}:\n\u{B}latency_p50\u{18}\u{6} \u{1}(\u{B}2\u{19}.google.protob\
        uf.DurationR\nlatencyP50\u{12}:\n\u{B}latency_p95\u{18}\u{7} \u{1}(\u{B}2\u{19}.google.protobuf.Durat\
        ionR\nlatencyP95\u{12}:\n\u{B}latency_p99\u{18}\u{8} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\nla\
        tencyP99\u{12} \n\u{B}connections\u{18}\u{9} \u{1}(\u{D}R\u{B}connections\u{12}\"\n\u{C}partnerships\u{18}\
        \n \u{1}(\u{D}R\u{C}partnerships\u{12}\u{1C}\n\u{9}decisions\u{18}\u{B} \u{1}(\u{4}R\u{9}decisionsB\u{F}\
        \n\u{D}_success_rate\"P\n\u{6}Caller\u{12}\u{E}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\u{14}\n\
        \u{5}roles\u{18}\u{2} \u{3}(\u{9}R\u{5}roles\u{12} \n\u{B}permissions\u{18}\u{3} \u{3}(\u{9}R\u{B}per\
        missionsJ\u{88}\u{B}\nE\n\u{1}\u{C}\u{1A}@ What the system is and how it has been doing since it star\
        ted.\n\n \n\u{2}\u{4}\u{0}\u{1A}\u{1A} Asks what the system is.\n\n@\n\u{2}\u{4}\u{1}\u{1A}: What the\
         system is, how it has been doing, and who asks.\n\n!\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}\u{19} The name\
         of the system.\n\n$\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}\u{1C} The version of the server.\n\nI\n\u{4}\u{4}\
        \u{1}\u{2}\u{2}\u{1A}A The status of all partnerships together, as GetHealth tells it.\n\nT\n\u{4}\u{4}\
        \u{1}\u{2}\u{3}\u{1A}L What this server can do: the full names of the methods that it implements.\n\n\
        4\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}, Counts and times since the server started.\n\n\u{13}\n\u{4}\u{4}\u{1}\
        \u{2}\u{5}\u{1A}\u{B} Who asks.\n\n2\n\u{2}\u{4}\u{2}\u{1A}, Counts and times since the server starte\
        d.\n\n\"\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}\u{1A} When the server started.\n\n/\n\u{4}\u{4}\u{2}\u{2}\u{1}\
        \u{1A}' How long the server has been running.\n\n\u{1B}\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\u{13} Calls \
        that ended.\n\nn\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}f Calls that ended with UNKNOWN, DEADLINE_EXCEEDED, \
        UNIMPLEMENTED, INTERNAL, UNAVAILABLE or DATA_LOSS.\n\np\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}h Calls that \
        did not fail, in percent of those that ended, 0 to 100, rounded to 0.1. Absent: none ended.\n\nW\n\u{4}\
        \u{4}\u{2}\u{2}\u{5}\u{1A}O Half of the calls took at most this long. Absent: none ended or not measu\
        red.\n\nW\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}O 95 % of the calls took at most this long. Absent: none en\
        ded or not measured.\n\nW\n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}O 99 % of the calls took at most this long.\
         Absent: none ended or not measured.\n\n$\n\u{4}\u{4}\u{2}\u{2}\u{8}\u{1A}\u{1C} Connections that are\
         open.\n\n'\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}\u{1F} Partnerships that are stored.\n\n$\n\u{4}\u{4}\u{2}\
        \u{2}\n\u{1A}\u{1C} Decisions that are stored.\n\n\u{11}\n\u{2}\u{4}\u{3}\u{1A}\u{B} Who asks.\n\n2\n\
        \u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}* The subject of the token or certificate.\n\n\u{14}\n\u{4}\u{4}\u{3}\u{2}\
        \u{1}\u{1A}\u{C} The roles.\n\nA\n\u{4}\u{4}\u{3}\u{2}\u{2}\u{1A}9 The full names of the methods that\
         the caller may call.\nb\u{6}proto3\n\u{BE}\u{1C}\n\u{1E}orchestration/v1/metrics.proto\u{12}\u{10}or\
        chestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}\
        orchestration/v1/common.proto\"q\n\u{12}ListMetricsRequest\u{12}3\n\u{9}page_size\u{18}\u{1} \u{1}(\u{5}\
        B\u{16}\u{9A}å\u{18}\u{12}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\
        @\u{8F}@R\u{8}pageSize\u{12}&\n\npage_token\u{18}\u{2} \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}0\u{80}\u{4}\
        R\u{9}pageToken\"\u{B3}\u{1}\n\u{13}ListMetricsResponse\u{12}5\n\u{7}metrics\u{18}\u{1} \u{3}(\u{B}2\u{1B}\
        .orchestration.v1.MetricSetR\u{7}metrics\u{12}&\n\u{F}next_page_token\u{18}\u{2} \u{1}(\u{9}R\u{D}nex\
        tPageToken\u{12}=\n\u{C}last_updated\u{18}\u{3} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{B}las\
        tUpdated\"O\n\u{1C}GetPartnershipMetricsRequest\u{12}/\n\u{E}partnership_id\u{18}\u{1} \u{1}(\u{9}B\u{8}\
        \u{9A}å\u{18}\u{4}\u{8}\u{1}0@R\u{D}partnershipId\"V\n\u{1D}GetPartnershipMetricsResponse\u{12}5\n\u{7}\
        metrics\u{18}\u{1} \u{1}(\u{B}2\u{1B}.orchestration.v1.MetricSetR\u{7}metrics\"\u{A7}\u{2}\n\u{9}Metr\
        icSet\u{12}%\n\u{E}partnership_id\u{18}\u{1} \u{1}(\u{9}R\u{D}partnershipId\u{12})\n\u{10}partnership\
        _name\u{18}\u{2} \u{1}(\u{9}R\u{F}partnershipName\u{12}2\n\u{7}metrics\u{18}\u{3} \u{3}(\u{B}2\u{18}.\
        orchestration.v1.MetricR\u{7}metrics\u{12}0\n\u{6}health\u{18}\u{4} \u{1}(\u{E}2\u{18}.orchestration.\
        v1.HealthR\u{6}health\u{12}\u{19}\n\u{5}score\u{18}\u{5} \u{1}(\u{1}H\u{0}R\u{5}score\u{88}\u{1}\u{1}\
        \u{12}=\n\u{C}last_updated\u{18}\u{6} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{B}lastUpdatedB\u{8}\
        \n\u{6}_score\"\u{8B}\u{2}\n\u{6}Metric\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\
        \u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value\u{12}\u{12}\n\u{4}unit\u{18}\u{3} \u{1}(\u{9}R\u{4}\
        unit\u{12}9\n\u{9}direction\u{18}\u{4} \u{1}(\u{E}2\u{1B}.orchestration.v1.DirectionR\u{9}direction\u{12}\
        \u{1B}\n\u{6}target\u{18}\u{5} \u{1}(\u{1}H\u{0}R\u{6}target\u{88}\u{1}\u{1}\u{12};\n\u{B}observed_at\
        \u{18}\u{6} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\nobservedAt\u{12}\u{19}\n\u{5}score\u{18}\u{7}\
         \u{1}(\u{1}H\u{1}R\u{5}score\u{88}\u{1}\u{1}B\u{9}\n\u{7}_targetB\u{8}\n\u{6}_score\"\u{A1}\u{2}\n\u{C}\
        MetricSample\u{12}\u{1E}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}B\n\u{9A}å\u{18}\u{6}\u{8}\u{1}0@H\u{1}R\u{4}\
        name\u{12}\u{1C}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}B\u{6}\u{9A}å\u{18}\u{2}@\u{1}R\u{5}value\u{12}\u{1A}\
        \n\u{4}unit\u{18}\u{3} \u{1}(\u{9}B\u{6}\u{9A}å\u{18}\u{2}0 R\u{4}unit\u{12}A\n\u{9}direction\u{18}\u{4}\
         \u{1}(\u{E}2\u{1B}.orchestration.v1.DirectionB\u{6}\u{9A}å\u{18}\u{2}P\u{1}R\u{9}direction\u{12},\n\
        \u{6}target\u{18}\u{5} \u{1}(\u{1}B\u{F}\u{9A}å\u{18}\u{B}!\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}@\
        \u{1}H\u{0}R\u{6}target\u{88}\u{1}\u{1}\u{12};\n\u{B}observed_at\u{18}\u{6} \u{1}(\u{B}2\u{1A}.google\
        .protobuf.TimestampR\nobservedAtB\u{9}\n\u{7}_targetJû\u{10}\n$\n\u{1}\u{C}\u{1A}\u{1F} Measurements\
         of partnerships.\n\n^\n\u{2}\u{4}\u{0}\u{1A}X Asks for the metrics of all partnerships, a page at a \
        time, in the order of their ids.\n\nC\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}; The most partnerships in the \
        answer, up to 1,000. 0: 100.\n\nJ\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}B The `next_page_token` of the page\
         before. Empty: the first page.\n\n$\n\u{2}\u{4}\u{1}\u{1A}\u{1E} The metrics of partnerships.\n\nN\n\
        \u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}F One set for each partnership of the page, in the order of their ids.\
        \n\n>\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}6 The token of the next page. Empty: this is the last.\n\n#\n\u{4}\
        \u{4}\u{1}\u{2}\u{2}\u{1A}\u{1B} When the answer was made.\n\n0\n\u{2}\u{4}\u{2}\u{1A}* Asks for the \
        metrics of one partnership.\n\n|\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}t The partnership's id, 1 to 64 char\
        acters. An unknown one is INVALID_ARGUMENT, and the answer names the valid ones.\n\n'\n\u{2}\u{4}\u{3}\
        \u{1A}! The metrics of one partnership.\n\n$\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}\u{1C} The partnership's\
         metrics.\n\nB\n\u{2}\u{4}\u{4}\u{1A}< The metrics of one partnership, the newest sample of each.\n\n\
        \u{1F}\n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}\u{17} The partnership's id.\n\n!\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}\
        \u{19} The partnership's name.\n\nX\n\u{4}\u{4}\u{4}\u{2}\u{2}\u{1A}P The newest sample of each metri\
        c, in the order in which they were first given.\n\n \n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}\u{18} The healt\
        h by metrics.\n\n[\n\u{4}\u{4}\u{4}\u{2}\u{4}\u{1A}S The mean of the scored metrics, 0 to 100, rounde\
        d to 0.1. Absent: none is scored.\n\nB\n\u{4}\u{4}\u{4}\u{2}\u{5}\u{1A}: When the newest sample was t\
        aken. Absent: there is none.\n\n6\n\u{2}\u{4}\u{5}\u{1A}0 The newest sample of a metric, with its sco\
        re.\n\n\u{1D}\n\u{4}\u{4}\u{5}\u{2}\u{0}\u{1A}\u{15} The name, `uptime`.\n\n'\n\u{4}\u{4}\u{5}\u{2}\u{1}\
        \u{1A}\u{1F} The measured value in `unit`.\n\n@\n\u{4}\u{4}\u{5}\u{2}\u{2}\u{1A}8 The unit: `%`, `ms`\
        , or another. Empty: a bare number.\n\n!\n\u{4}\u{4}\u{5}\u{2}\u{3}\u{1A}\u{19} Which way it should g\
        o.\n\nF\n\u{4}\u{4}\u{5}\u{2}\u{4}\u{1A}> The value to reach, in `unit`, above 0. Absent: none is set\
        .\n\n&\n\u{4}\u{4}\u{5}\u{2}\u{5}\u{1A}\u{1E} When the value was measured.\n\nP\n\u{4}\u{4}\u{5}\u{2}\
        \u{6}\u{1A}H 0 (worst) to 100 (best). Absent: the metric informs and is not scored.\n\n(\n\u{2}\u{4}\u{6}\
        \u{1A}\" A measurement as it is reported.\n\n\u{AF}\u{1}\n\u{4}\u{4}\u{6}\u{2}\u{0}\u{1A}\u{A6}\u{1} \
        The name: uptime, response_time, success_rate, error_rate, requests_per_minute, or one of the reporte\
        r's own of 1\n to 64 lower-case letters, digits and underscores.\n\n8\n\u{4}\u{4}\u{6}\u{2}\u{1}\u{1A}\
        0 The measured value in `unit`, a finite number.\n\nW\n\u{4}\u{4}\u{6}\u{2}\u{2}\u{1A}O The unit, at \
        most 32 characters: `%`, `ms`, or another. Empty: a bare number.\n\nK\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}\
        C Which way it should go. May be left out for the five known names.\n\n?\n\u{4}\u{4}\u{6}\u{2}\u{4}\u{1A}\
        7 The value to reach, in `unit`, above 0. Absent: none.\n\n?\n\u{4}\u{4}\u{6}\u{2}\u{5}\u{1A}7 When t\
        he value was measured. Absent: when it arrives.\nb\u{6}proto3\nÄ.\n#orchestration/v1/partnerships.pr\
        oto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}\u{1F}google/protobuf/timestam\
        p.proto\u{1A}\u{1D}orchestration/v1/common.proto\u{1A}\u{1E}orchestration/v1/metrics.proto\"v\n\u{17}\
        ListPartnershipsRequest\u{12}3\n\u{9}page_size\u{18}\u{1} \u{1}(\u{5}B\u{16}\u{9A}å\u{18}\u{12}\u{11}\
        \u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}@\u{8F}@R\u{8}pageSize\u{12}&\n\
        \npage_token\u{18}\u{2} \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}0\u{80}\u{4}R\u{9}pageToken\"\u{A2}\u{1}\n\
        \u{18}ListPartnershipsResponse\u{12}H\n\u{C}partnerships\u{18}\u{1} \u{3}(\u{B}2$.orchestration.v1.Pa\
        rtnershipSummaryR\u{C}partnerships\u{12}&\n\u{F}next_page_token\u{18}\u{2} \u{1}(\u{9}R\u{D}nextPageT\
        oken\u{12}\u{14}\n\u{5}total\u{18}\u{3} \u{1}(\u{D}R\u{5}total\"Ô\u{3}\n\u{12}PartnershipSummary\u{12}\
        \u{E}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\u{12}\n\u{4}name\u{18}\u{2} \u{1}(\u{9}R\u{4}name\
        \u{12}\u{12}\n\u{4}type\u{18}\u{3} \u{1}(\u{9}R\u{4}type\u{12}\u{18}\n\u{7}enabled\u{18}\u{4} \u{1}(\u{8}\
        R\u{7}enabled\u{12}6\n\u{8}priority\u{18}\u{5} \u{1}(\u{E}2\u{1A}.orchestration.v1.PriorityR\u{8}prio\
        rity\u{12}0\n\u{6}health\u{18}\u{6} \u{1}(\u{E}2\u{18}.orchestration.v1.HealthR\u{6}health\u{12}\u{1A}\
        \n\u{8}progress\u{18}\u{7} \u{1}(\u{1}R\u{8}progress\u{12}?\n\u{E}metrics_health\u{18}\u{8} \u{1}(\u{E}\
        2\u{18}.orchestration.v1.HealthR\u{D}metricsHealth\u{12}\u{19}\n\u{5}score\u{18}\u{9} \u{1}(\u{1}H\u{0}\
        R\u{5}score\u{88}\u{1}\u{1}\u{12}A\n\u{C}deliverables\u{18}\n \u{3}(\u{B}2\u{1D}.orchestration.v1.Del\
        iverableR\u{C}deliverables\u{12}=\n\u{C}last_updated\u{18}\u{B} \u{1}(\u{B}2\u{1A}.google.protobuf.Ti\
        mestampR\u{B}lastUpdatedB\u{8}\n\u{6}_score\"N\n\u{1B}GetPartnershipStatusRequest\u{12}/\n\u{E}partne\
        rship_id\u{18}\u{1} \u{1}(\u{9}B\u{8}\u{9A}å\u{18}\u{4}\u{8}\u{1}0@R\u{D}partnershipId\"\u{92}\u{4}\n\
        \u{1C}GetPartnershipStatusResponse\u{12}\u{E}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\u{12}\n\u{4}\
        name\u{18}\u{2} \u{1}(\u{9}R\u{4}name\u{12}\u{12}\n\u{4}type\u{18}\u{3} \u{1}(\u{9}R\u{4}type\u{12}\u{18}\
        \n\u{7}enabled\u{18}\u{4} \u{1}(\u{8}R\u{7}enabled\u{12}6\n\u{8}priority\u{18}\u{5} \u{1}(\u{E}2\u{1A}\
        .orchestration.v1.PriorityR\u{8}priority\u{12}0\n\u{6}health\u{18}\u{6} \u{1}(\u{E}2\u{18}.orchestrat\
        ion.v1.HealthR\u{6}health\u{12}\u{1A}\n\u{8}progress\u{18}\u{7} \u{1}(\u{1}R\u{8}progress\u{12}?\n\u{E}\
        metrics_health\u{18}\u{8} \u{1}(\u{E}2\u{18}.orchestration.v1.HealthR\u{D}metricsHealth\u{12}\u{19}\n\
        \u{5}score\u{18}\u{9} \u{1}(\u{1}H\u{0}R\u{5}score\u{88}\u{1}\u{1}\u{12}A\n\u{C}deliverables\u{18}\n \
        \u{3}(\u{B}2\u{1D}.orchestration.v1.DeliverableR\u{C}deliverables\u{12}2\n\u{7}metrics\u{18}\u{B} \u{3}\
        (\u{B}2\u{18}.orchestration.v1.MetricR\u{7}metrics\u{12}=\n\u{C}last_updated\u{18}\u{C} \u{1}(\u{B}2\u{1A}\
        .google.protobuf.TimestampR\u{B}lastUpdatedB\u{8}\n\u{6}_score\"Þ\u{1}\n\u{B}Deliverable\u{12}\u{1A}\
        \n\u{2}id\u{18}\u{1} \u{1}(\u{9}B\n\u{9A}å\u{18}\u{6}\u{8}\u{1}0@H\u{1}R\u{2}id\u{12}\u{1D}\n\u{4}na\
        me\u{18}\u{2} \u{1}(\u{9}B\u{9}\u{9A}å\u{18}\u{5}\u{8}\u{1}0È\u{1}R\u{4}name\u{12}4\n\u{8}progress\u{18}\
        \u{3} \u{1}(\u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\
        \u{0}\u{0}\u{0}\u{0}\u{0}Y@@\u{1}R\u{8}progress\u{12}\u{1F}\n\u{6}status\u{18}\u{4} \u{1}(\u{9}B\u{7}\
        \u{9A}å\u{18}\u{3}0È\u{1}R\u{6}status\u{12}=\n\u{C}last_updated\u{18}\u{5} \u{1}(\u{B}2\u{1A}.googl\
        e.protobuf.TimestampR\u{B}lastUpdated\"â\u{2}\n\u{B}Partnership\u{12}\u{1A}\n\u{2}id\u{18}\u{1} \u{1}\
        (\u{9}B\n\u{9A}å\u{18}\u{6}\u{8}\u{1}0@H\u{1}R\u{2}id\u{12}\u{1D}\n\u{4}name\u{18}\u{2} \u{1}(\u{9}B\
        \u{9}\u{9A}å\u{18}\u{5}\u{8}\u{1}0È\u{1}R\u{4}name\u{12}\u{1C}\n\u{4}type\u{18}\u{3} \u{1}(\u{9}B\u{8}\
        \u{9A}å\u{18}\u{4}\u{8}\u{1}0@R\u{4}type\u{12}\u{1D}\n\u{7}enabled\u{18}\u{4} \u{1}(\u{8}H\u{0}R\u{7}\
        enabled\u{88}\u{1}\u{1}\u{12}@\n\u{8}priority\u{18}\u{5} \u{1}(\u{E}2\u{1A}.orchestration.v1.Priority\
        B\u{8}\u{9A}å\u{18}\u{4}\u{8}\u{1}P\u{1}R\u{8}priority\u{12}J\n\u{C}deliverables\u{18}\u{6} \u{3}(\u{B}\
        2\u{1D}.orchestration.v1.DeliverableB\u{7}\u{9A}å\u{18}\u{3}8è\u{7}R\u{C}deliverables\u{12}A\n\u{7}\
        metrics\u{18}\u{7} \u{3}(\u{B}2\u{1E}.orchestration.v1.MetricSampleB\u{7}\u{9A}å\u{18}\u{3}8è\u{7}R\
        \u{7}metricsB\n\n\u{8}_enabled\"i\n\u{19}ImportPartnershipsRequest\u{12}L\n\u{C}partnerships\u{18}\u{1}\
         \u{3}(\u{B}2\u{1D}.orchestration.v1.PartnershipB\u{9}\u{9A}å\u{18}\u{5}\u{8}\u{1}8è\u{7}R\u{C}part\
        nerships\"Ú\u{1}\n\u{1A}ImportPartnershipsResponse\u{12}\u{18}\n\u{7}created\u{18}\u{1} \u{1}(\u{D}R\
        \u{7}created\u{12}\u{1A}\n\u{8}replaced\u{18}\u{2} \u{1}(\u{D}R\u{8}replaced\u{12}\"\n\u{C}deliverabl\
        es\u{18}\u{3} \u{1}(\u{D}R\u{C}deliverables\u{12}%\n\u{E}metric_samples\u{18}\u{4} \u{1}(\u{D}R\u{D}m\
        etricSamples\u{12};\n\u{B}imported_at\u{18}\u{5} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\nimpor\
        tedAtJ\u{A3}\u{1B}\n;\n\u{1}\u{C}\u{1A}6 Partnerships, their deliverables and their progress.\n\nO\n\u{2}\
        \u{4}\u{0}\u{1A}I Asks for the partnerships, a page at a time, in the order of their ids.\n\nC\n\u{4}\
        \u{4}\u{0}\u{2}\u{0}\u{1A}; The most partnerships in the answer, up to 1,000. 0: 100.\n\nJ\n\u{4}\u{4}\
        \u{0}\u{2}\u{1}\u{1A}B The `next_page_token` of the page before. Empty: the first page.\n\n%\n\u{2}\u{4}\
        \u{1}\u{1A}\u{1F} The partnerships of one page.\n\nM\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}E The partnershi\
        ps in the order of their ids, disabled ones included.\n\n>\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}6 The toke\
        n of the next page. Empty: this is the last.\n\n7\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}/ How many partners\
        hips there are on all pages.\n\n \n\u{2}\u{4}\u{2}\u{1A}\u{1A} A partnership in a list.\n\n%\n\u{4}\u{4}\
        \u{2}\u{2}\u{0}\u{1A}\u{1D} The id, `cursor_technical`.\n\n\u{1E}\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}\u{16}\
         The name for people.\n\n6\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}. What kind of partnership it is, `technic\
        al`.\n\n \n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}\u{18} Whether it is enabled.\n\n\u{1E}\n\u{4}\u{4}\u{2}\u{2}\
        \u{4}\u{1A}\u{16} How important it is.\n\n!\n\u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}\u{19} The health by prog\
        ress.\n\nb\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}Z The mean progress of the deliverables in percent, 0 to 1\
        00, rounded to 0.1; 0 with none.\n\n \n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}\u{18} The health by metrics.\n\
        \n[\n\u{4}\u{4}\u{2}\u{2}\u{8}\u{1A}S The mean of the scored metrics, 0 to 100, rounded to 0.1. Absen\
        t: none is scored.\n\nD\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}< The deliverables in the order in which they\
         were imported.\n\nG\n\u{4}\u{4}\u{2}\u{2}\n\u{1A}? When the partnership or one of its deliverables l\
        ast changed.\n\n!\n\u{2}\u{4}\u{3}\u{1A}\u{1B} Asks for one partnership.\n\nP\n\u{4}\u{4}\u{3}\u{2}\u{0}\
        \u{1A}H The partnership's id, 1 to 64 characters. An unknown one is NOT_FOUND.\n\n \n\u{2}\u{4}\u{4}\u{1A}\
        \u{1A} One partnership in full.\n\n%\n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}\u{1D} The id, `cursor_technical\
        `.\n\n\u{1E}\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}\u{16} The name for people.\n\n6\n\u{4}\u{4}\u{4}\u{2}\u{2}\
        \u{1A}. What kind of partnership it is, `technical`.\n\n \n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}\u{18} Whet\
        her it is enabled.\n\n\u{1E}\n\u{4}\u{4}\u{4}\u{2}\u{4}\u{1A}\u{16} How important it is.\n\n!\n\u{4}\u{4}\
        \u{4}\u{2}\u{5}\u{1A}\u{19} The health by progress.\n\nb\n\u{4}\u{4}\u{4}\u{2}\u{6}\u{1A}Z The mean p\
        rogress of the deliverables in percent, 0 to 100, rounded to 0.1; 0 with none.\n\n \n\u{4}\u{4}\u{4}\u{2}\
        \u{7}\u{1A}\u{18} The health by metrics.\n\n[\n\u{4}\u{4}\u{4}\u{2}\u{8}\u{1A}S The mean of the score\
        d metrics, 0 to 100, rounded to 0.1. Absent: none is scored.\n\nD\n\u{4}\u{4}\u{4}\u{2}\u{9}\u{1A}< T\
        he deliverables in the order in which they were imported.\n\nX\n\u{4}\u{4}\u{4}\u{2}\n\u{1A}P The new\
        est sample of each metric, in the order in which they were first given.\n\n[\n\u{4}\u{4}\u{4}\u{2}\u{B}\
        \u{1A}S When the partnership, one of its deliverables or one of its metrics last changed.\n\n3\n\u{2}\
        \u{4}\u{5}\u{1A}- Something that a partnership is to deliver.\n\nd\n\u{4}\u{4}\u{5}\u{2}\u{0}\u{1A}\\\
         The id, unique within the partnership: 1 to 64 lower-case letters, digits and underscores.\n\n3\n\u{4}\
        \u{4}\u{5}\u{2}\u{1}\u{1A}+ The name for people, 1 to 200 characters.\n\n7\n\u{4}\u{4}\u{5}\u{2}\u{2}\
        \u{1A}/ How much of it is done, in percent, 0 to 100.\n\nK\n\u{4}\u{4}\u{5}\u{2}\u{3}\u{1A}C Where it\
         stands, in words, at most 200 characters: `in progress`.\n\nL\n\u{4}\u{4}\u{5}\u{2}\u{4}\u{1A}D When\
         it last changed; set by the server. Must be absent on import.\n\nF\n\u{2}\u{4}\u{6}\u{1A}@ A partner\
        ship as it is written: what ImportPartnerships takes.\n\nM\n\u{4}\u{4}\u{6}\u{2}\u{0}\u{1A}E The id, \
        unique: 1 to 64 lower-case letters, digits and underscores.\n\n3\n\u{4}\u{4}\u{6}\u{2}\u{1}\u{1A}+ Th\
        e name for people, 1 to 200 characters.\n\nJ\n\u{4}\u{4}\u{6}\u{2}\u{2}\u{1A}B What kind of partnersh\
        ip it is, 1 to 64 characters: `technical`.\n\n/\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}' Whether it is enabl\
        ed. Absent: it is.\n\n3\n\u{4}\u{4}\u{6}\u{2}\u{4}\u{1A}+ How important it is: high, medium or low.\n\
        \nF\n\u{4}\u{4}\u{6}\u{2}\u{5}\u{1A}> Its deliverables, at most 1,000, each with an id of its own.\n\n\
        M\n\u{4}\u{4}\u{6}\u{2}\u{6}\u{1A}E Samples of its metrics, at most 1,000, each with a name of its ow\
        n.\n\n{\n\u{2}\u{4}\u{7}\u{1A}u Partnerships to write, all or none. A partnership that exists is repl\
        aced whole, with its deliverables and metrics.\n\nC\n\u{4}\u{4}\u{7}\u{2}\u{0}\u{1A}; The partnership\
        s, 1 to 1,000, each with an id of its own.\n\n\u{1D}\n\u{2}\u{4}\u{8}\u{1A}\u{17} What an import wrot\
        e.\n\n(\n\u{4}\u{4}\u{8}\u{2}\u{0}\u{1A}  How many partnerships are new.\n\n<\n\u{4}\u{4}\u{8}\u{2}\u{1}\
        \u{1A}4 How many partnerships replaced one of the same id.\n\n-\n\u{4}\u{4}\u{8}\u{2}\u{2}\u{1A}% How\
         many deliverables were written.\n\n/\n\u{4}\u{4}\u{8}\u{2}\u{3}\u{1A}' How many metric samples were \
        written.\n\n^\n\u{4}\u{4}\u{8}\u{2}\u{4}\u{1A}V The time of import: what deliverables, and samples wi\
        thout a time of their own, got.\nb\u{6}proto3\n\u{83}\u{11}\n orchestration/v1/readiness.proto\u{12}\u{10}\
        orchestration.v1\u{1A}\u{1E}google/protobuf/duration.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\
        \"!\n\u{1F}CheckDeploymentReadinessRequest\"Ê\u{2}\n CheckDeploymentReadinessResponse\u{12}3\n\u{6}s\
        tatus\u{18}\u{1} \u{1}(\u{E}2\u{1B}.orchestration.v1.ReadinessR\u{6}status\u{12}\u{14}\n\u{5}score\u{18}\
        \u{2} \u{1}(\u{1}R\u{5}score\u{12}8\n\u{6}checks\u{18}\u{3} \u{3}(\u{B}2 .orchestration.v1.ReadinessC\
        heckR\u{6}checks\u{12}<\n\u{7}summary\u{18}\u{4} \u{1}(\u{B}2\".orchestration.v1.ReadinessSummaryR\u{7}\
        summary\u{12}(\n\u{F}recommendations\u{18}\u{5} \u{3}(\u{9}R\u{F}recommendations\u{12}9\n\nchecked_at\
        \u{18}\u{6} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}checkedAt\"\u{A6}\u{1}\n\u{E}ReadinessC\
        heck\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}/\n\u{6}result\u{18}\u{2} \u{1}(\u{E}\
        2\u{17}.orchestration.v1.CheckR\u{6}result\u{12}\u{18}\n\u{7}message\u{18}\u{3} \u{1}(\u{9}R\u{7}mess\
        age\u{12}5\n\u{8}duration\u{18}\u{4} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{8}duration\"t\n\u{10}\
        ReadinessSummary\u{12}\u{14}\n\u{5}total\u{18}\u{1} \u{1}(\u{D}R\u{5}total\u{12}\u{16}\n\u{6}passed\u{18}\
        \u{2} \u{1}(\u{D}R\u{6}passed\u{12}\u{1A}\n\u{8}warnings\u{18}\u{3} \u{1}(\u{D}R\u{8}warnings\u{12}\u{16}\
        \n\u{6}failed\u{18}\u{4} \u{1}(\u{D}R\u{6}failed*\u{82}\u{1}\n\u{9}Readiness\u{12}\u{19}\n\u{15}READI\
        NESS_UNSPECIFIED\u{10}\u{0}\u{12}\u{1E}\n\u{1A}READINESS_PRODUCTION_READY\u{10}\u{1}\u{12}!\n\u{1D}RE\
        ADINESS_READY_WITH_WARNINGS\u{10}\u{2}\u{12}\u{17}\n\u{13}READINESS_NOT_READY\u{10}\u{3}*Q\n\u{5}Chec\
        k\u{12}\u{15}\n\u{11}CHECK_UNSPECIFIED\u{10}\u{0}\u{12}\u{E}\n\nCHECK_PASS\u{10}\u{1}\u{12}\u{11}\n\u{D}\
        CHECK_WARNING\u{10}\u{2}\u{12}\u{E}\n\nCHECK_FAIL\u{10}\u{3}J\u{9C}\u{9}\n2\n\u{1}\u{C}\u{1A}- Whethe\
        r the server is ready for production.\n\n&\n\u{2}\u{4}\u{0}\u{1A}  Asks for the checks to be run.\n\n\
        \"\n\u{2}\u{4}\u{1}\u{1A}\u{1C} The outcome of the checks.\n\n_\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}W The\
         outcome of all: not ready with any failure, ready with warnings with any warning.\n\nN\n\u{4}\u{4}\u{1}\
        \u{2}\u{1}\u{1A}F The checks that passed, in percent of all, 0 to 100, rounded to 0.1.\n\n6\n\u{4}\u{4}\
        \u{1}\u{2}\u{2}\u{1A}. Every check, in the order in which they ran.\n\n,\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}\
        $ How many checks had which outcome.\n\nD\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}< What to do, one sentence \
        for each check that did not pass.\n\n\u{1E}\n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}\u{16} When the checks ra\
        n.\n\n3\n\u{2}\u{5}\u{0}\u{1A}- Whether the server is ready for production.\n\n\u{13}\n\u{4}\u{5}\u{0}\
        \u{2}\u{0}\u{1A}\u{B} Not told.\n\n\u{1D}\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{15} Every check passed.\n\
        \n%\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}\u{1D} No check failed, some warn.\n\n\u{1C}\n\u{4}\u{5}\u{0}\u{2}\
        \u{3}\u{1A}\u{14} Some check failed.\n\n!\n\u{2}\u{5}\u{1}\u{1A}\u{1B} The outcome of one check.\n\n\u{13}\
        \n\u{4}\u{5}\u{1}\u{2}\u{0}\u{1A}\u{B} Not told.\n\n\u{16}\n\u{4}\u{5}\u{1}\u{2}\u{1}\u{1A}\u{E} All \
        is well.\n\n)\n\u{4}\u{5}\u{1}\u{2}\u{2}\u{1A}! It works, but not as it should.\n\n\u{1B}\n\u{4}\u{5}\
        \u{1}\u{2}\u{3}\u{1A}\u{13} It does not work.\n\n\"\n\u{2}\u{4}\u{2}\u{1A}\u{1C} One check and its ou\
        tcome.\n\n7\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}/ The name: `authentication`, `tls`, `storage`.\n\n\u{16}\
        \n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}\u{E} The outcome.\n\n#\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\u{1B} What \
        was found, in words.\n\n\"\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}\u{1A} How long the check took.\n\n*\n\u{2}\
        \u{4}\u{3}\u{1A}$ How many checks had which outcome.\n\n\u{15}\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}\u{D} \
        All checks.\n\n\u{1C}\n\u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}\u{14} Those that passed.\n\n\u{1A}\n\u{4}\u{4}\
        \u{3}\u{2}\u{2}\u{1A}\u{12} Those that warn.\n\n\u{1C}\n\u{4}\u{4}\u{3}\u{2}\u{3}\u{1A}\u{14} Those t\
        hat failed.\nb\u{6}proto3\nã\u{1F}\n\u{1D}orchestration/v1/status.proto\u{12}\u{10}orchestration.v1\u{1A}\
        \u{1E}google/protobuf/duration.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}orchestrat\
        ion/v1/common.proto\"\u{18}\n\u{16}GetSystemStatusRequest\"\u{BC}\u{3}\n\u{17}GetSystemStatusResponse\
        \u{12}7\n\u{6}status\u{18}\u{1} \u{1}(\u{E}2\u{1F}.orchestration.v1.OverallStatusR\u{6}status\u{12};\n\
        \ncomponents\u{18}\u{2} \u{3}(\u{B}2\u{1B}.orchestration.v1.ComponentR\ncomponents\u{12}=\n\u{9}resou\
        rces\u{18}\u{3} \u{1}(\u{B}2\u{1F}.orchestration.v1.ResourceUsageR\u{9}resources\u{12}C\n\u{F}recent_\
        activity\u{18}\u{4} \u{3}(\u{B}2\u{1A}.orchestration.v1.ActivityR\u{E}recentActivity\u{12}9\n\nlast_c\
        heck\u{18}\u{5} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}lastCheck\u{12}9\n\nnext_check\u{18}\
        \u{6} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}nextCheck\u{12}1\n\u{6}uptime\u{18}\u{7} \u{1}\
        (\u{B}2\u{19}.google.protobuf.DurationR\u{6}uptime\"\u{AC}\u{1}\n\u{9}Component\u{12}\u{12}\n\u{4}nam\
        e\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}6\n\u{5}state\u{18}\u{2} \u{1}(\u{E}2 .orchestration.v1.Compo\
        nentStateR\u{5}state\u{12}\u{18}\n\u{7}message\u{18}\u{3} \u{1}(\u{9}R\u{7}message\u{12}9\n\nchecked_\
        at\u{18}\u{4} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}checkedAt\"\u{A0}\u{6}\n\u{D}Resource\
        Usage\u{12}$\n\u{B}cpu_percent\u{18}\u{1} \u{1}(\u{1}H\u{0}R\ncpuPercent\u{88}\u{1}\u{1}\u{12}/\n\u{11}\
        memory_used_bytes\u{18}\u{2} \u{1}(\u{4}H\u{1}R\u{F}memoryUsedBytes\u{88}\u{1}\u{1}\u{12}1\n\u{12}mem\
        ory_total_bytes\u{18}\u{3} \u{1}(\u{4}H\u{2}R\u{10}memoryTotalBytes\u{88}\u{1}\u{1}\u{12}+\n\u{F}disk\
        _used_bytes\u{18}\u{4} \u{1}(\u{4}H\u{3}R\u{D}diskUsedBytes\u{88}\u{1}\u{1}\u{12}-\n\u{10}disk_total_\
        bytes\u{18}\u{5} \u{1}(\u{4}H\u{4}R\u{E}diskTotalBytes\u{88}\u{1}\u{1}\u{12}9\n\u{16}network_received\
        _bytes\u{18}\u{6} \u{1}(\u{4}H\u{5}R\u{14}networkReceivedBytes\u{88}\u{1}\u{1}\u{12}1\n\u{12}network_\
        sent_bytes\u{18}\u{7} \u{1}(\u{4}H\u{6}R\u{10}networkSentBytes\u{88}\u{1}\u{1}\u{12}9\n\u{16}process_\
        resident_bytes\u{18}\u{8} \u{1}(\u{4}H\u{7}R\u{14}processResidentBytes\u{88}\u{1}\u{1}\u{12}C\n\u{10}\
        process_cpu_time\u{18}\u{9} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{E}processCpuTime\u{12}.\n\u{10}\
        open_descriptors\u{18}\n \u{1}(\u{D}H\u{8}R\u{F}openDescriptors\u{88}\u{1}\u{1}\u{12}.\n\u{10}descrip\
        tor_limit\u{18}\u{B} \u{1}(\u{D}H\u{9}R\u{F}descriptorLimit\u{88}\u{1}\u{1}B\u{E}\n\u{C}_cpu_percentB\
        \u{14}\n\u{12}_memory_used_bytesB\u{15}\n\u{13}_memory_total_bytesB\u{12}\n\u{10}_disk_used_bytesB\u{13}\
        \n\u{11}_disk_total_bytesB\u{19}\n\u{17}_network_received_bytesB\u{15}\n\u{13}_network_sent_bytesB\u{19}\
        \n\u{17}_process_resident_bytesB\u{13}\n\u{11}_open_descriptorsB\u{13}\n\u{11}_descriptor_limit\"Æ\u{1}\
        \n\u{8}Activity\u{12};\n\u{B}occurred_at\u{18}\u{1} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\noc\
        curredAt\u{12}\u{14}\n\u{5}actor\u{18}\u{2} \u{1}(\u{9}R\u{5}actor\u{12}\u{16}\n\u{6}action\u{18}\u{3}\
         \u{1}(\u{9}R\u{6}action\u{12}\u{16}\n\u{6}target\u{18}\u{4} \u{1}(\u{9}R\u{6}target\u{12}\u{18}\n\u{7}\
        outcome\u{18}\u{5} \u{1}(\u{9}R\u{7}outcome\u{12}\u{1D}\n\nrequest_id\u{18}\u{6} \u{1}(\u{9}R\u{9}req\
        uestId*\u{8A}\u{1}\n\u{E}ComponentState\u{12}\u{1F}\n\u{1B}COMPONENT_STATE_UNSPECIFIED\u{10}\u{0}\u{12}\
        \u{1F}\n\u{1B}COMPONENT_STATE_OPERATIONAL\u{10}\u{1}\u{12}\u{1C}\n\u{18}COMPONENT_STATE_DEGRADED\u{10}\
        \u{2}\u{12}\u{18}\n\u{14}COMPONENT_STATE_DOWN\u{10}\u{3}JÆ\u{10}\n*\n\u{1}\u{C}\u{1A}% The state of \
        the system as a whole.\n\n)\n\u{2}\u{4}\u{0}\u{1A}# Asks for the state of the system.\n\n \n\u{2}\u{4}\
        \u{1}\u{1A}\u{1A} The state of the system.\n\nI\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}A The status of all p\
        artnerships together, as GetHealth tells it.\n\nL\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}D The state of each\
         part of the server, in the order of their names.\n\nM\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}E What the ser\
        ver and its machine use, as the operating system tells.\n\nH\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}@ The ne\
        west entries of the audit log, newest first, at most 20.\n\n8\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}0 When \
        health was last checked. Absent: not yet.\n\n+\n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}# When health will be \
        checked next.\n\n/\n\u{4}\u{4}\u{1}\u{2}\u{6}\u{1A}' How long the server has been running.\n\n\u{1F}\n\
        \u{2}\u{4}\u{2}\u{1A}\u{19} One part of the server.\n\n+\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}# The name: \
        `storage`, `audit_log`.\n\n\u{1B}\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}\u{13} Whether it works.\n\nD\n\u{4}\
        \u{4}\u{2}\u{2}\u{2}\u{1A}< Why it is in that state, in words. Empty: nothing to tell.\n\n*\n\u{4}\u{4}\
        \u{2}\u{2}\u{3}\u{1A}\" When the state was last checked.\n\n+\n\u{2}\u{5}\u{0}\u{1A}% Whether a part \
        of the server works.\n\n\u{13}\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}\u{B} Not told.\n\n\u{13}\n\u{4}\u{5}\u{0}\
        \u{2}\u{1}\u{1A}\u{B} It works.\n\n\u{1F}\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}\u{17} It works with faults\
        .\n\n\u{1B}\n\u{4}\u{5}\u{0}\u{2}\u{3}\u{1A}\u{13} It does not work.\n\nM\n\u{2}\u{4}\u{3}\u{1A}G Wha\
        t the server and its machine use. Absent fields could not be read.\n\nZ\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}\
        R The share of all cores that was busy since the last check, in percent, 0 to 100.\n\n5\n\u{4}\u{4}\u{3}\
        \u{2}\u{1}\u{1A}- The memory in use on the machine, in bytes.\n\n.\n\u{4}\u{4}\u{3}\u{2}\u{2}\u{1A}& \
        The memory of the machine, in bytes.\n\nE\n\u{4}\u{4}\u{3}\u{2}\u{3}\u{1A}= The space in use on the d\
        isk that holds the data, in bytes.\n\n=\n\u{4}\u{4}\u{3}\u{2}\u{4}\u{1A}5 The size of the disk that h\
        olds the data, in bytes.\n\n;\n\u{4}\u{4}\u{3}\u{2}\u{5}\u{1A}3 Bytes that the machine received since\
         it started.\n\n7\n\u{4}\u{4}\u{3}\u{2}\u{6}\u{1A}/ Bytes that the machine sent since it started.\n\n\
        5\n\u{4}\u{4}\u{3}\u{2}\u{7}\u{1A}- The memory that the server holds, in bytes.\n\n=\n\u{4}\u{4}\u{3}\
        \u{2}\u{8}\u{1A}5 The CPU time that the server used since it started.\n\n8\n\u{4}\u{4}\u{3}\u{2}\u{9}\
        \u{1A}0 The file descriptors that the server has open.\n\nB\n\u{4}\u{4}\u{3}\u{2}\n\u{1A}: The most f\
        ile descriptors that the server may have open.\n\n#\n\u{2}\u{4}\u{4}\u{1A}\u{1D} One entry of the aud\
        it log.\n\n\u{1B}\n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}\u{13} When it happened.\n\nE\n\u{4}\u{4}\u{4}\u{2}\
        \u{1}\u{1A}= Who did it: the caller's subject. Empty: the server itself.\n\n.\n\u{4}\u{4}\u{4}\u{2}\u{2}\
        \u{1A}& What was done: `ImportPartnerships`.\n\nP\n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}H What it was done \
        to: `cursor_technical`. Empty: nothing in particular.\n\n2\n\u{4}\u{4}\u{4}\u{2}\u{4}\u{1A}* The outc\
        ome: a status code such as `OK`.\n\nN\n\u{4}\u{4}\u{4}\u{2}\u{5}\u{1A}F The id of the call, 32 hexade\
        cimal digits. Empty: no call caused it.\nb\u{6}proto3\nÞ\u{1F}\n,orchestration/v1/orchestration_serv\
        ice.proto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}$orchestration/v1/config\
        uration.proto\u{1A} orchestration/v1/decisions.proto\u{1A} orchestration/v1/endpoints.proto\u{1A}\u{1D}\
        orchestration/v1/health.proto\u{1A}\u{1B}orchestration/v1/info.proto\u{1A}\u{1E}orchestration/v1/metr\
        ics.proto\u{1A}#orchestration/v1/partnerships.proto\u{1A} orchestration/v1/readiness.proto\u{1A}\u{1D}\
        orchestration/v1/status.proto2\u{9E}\u{11}\n\u{14}OrchestrationService\u{12}\u{A1}\u{1}\n\u{9}GetHeal\
        th\u{12}\".orchestration.v1.GetHealthRequest\u{1A}#.orchestration.v1.GetHealthResponse\"K\u{9A}å\u{18}\
        G\n\u{5}admin\n\u{15}orchestration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\
        \u{80}\u{80}\u{4}2\u{7}default8\u{1}B\u{2}{}\u{12}µ\u{1}\n\u{B}ListMetrics\u{12}$.orchestration.v1.L\
        istMetricsRequest\u{1A}%.orchestration.v1.ListMetricsResponse\"Y\u{9A}å\u{18}U\n\u{5}admin\n\u{15}or\
        chestration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\u{80}\u{80}\u{4}2\u{7}\
        default8\u{1}B\u{10}{\"pageSize\":100}\u{12}\u{84}\u{2}\n\u{C}MakeDecision\u{12}%.orchestration.v1.Ma\
        keDecisionRequest\u{1A}&.orchestration.v1.MakeDecisionResponse\"\u{A4}\u{1}\u{9A}å\u{18}\u{9F}\u{1}\n\
        \u{5}admin\n\u{15}orchestration_manager\u{10}\u{1}\u{18}\u{3}\"\u{2}\u{8}\u{1E}(\u{80}\u{80}@2\u{9}de\
        cisions8\u{2}Bf{\"context\":{\"revenueImpact\":1500000,\"estimatedCost\":10000,\"expectedRevenue\":50\
        000,\"estimatedDays\":30}}\u{12}Ä\u{1}\n\u{10}ListPartnerships\u{12}).orchestration.v1.ListPartnersh\
        ipsRequest\u{1A}*.orchestration.v1.ListPartnershipsResponse\"Y\u{9A}å\u{18}U\n\u{5}admin\n\u{15}orch\
        estration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\u{80}\u{80}\u{4}2\u{7}de\
        fault8\u{1}B\u{10}{\"pageSize\":100}\u{12}ä\u{1}\n\u{14}GetPartnershipStatus\u{12}-.orchestration.v1\
        .GetPartnershipStatusRequest\u{1A}..orchestration.v1.GetPartnershipStatusResponse\"m\u{9A}å\u{18}i\n\
        \u{5}admin\n\u{15}orchestration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\u{80}\
        \u{80}\u{4}2\u{7}default8\u{1}B${\"partnershipId\":\"cursor_technical\"}\u{12}\u{B3}\u{1}\n\u{F}GetSy\
        stemStatus\u{12}(.orchestration.v1.GetSystemStatusRequest\u{1A}).orchestration.v1.GetSystemStatusResp\
        onse\"K\u{9A}å\u{18}G\n\u{5}admin\n\u{15}orchestration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\
        \"\u{2}\u{8}\u{5}(\u{80}\u{80}\u{4}2\u{7}default8\u{1}B\u{2}{}\u{12}\u{91}\u{1}\n\u{10}GetConfigurati\
        on\u{12}).orchestration.v1.GetConfigurationRequest\u{1A}*.orchestration.v1.GetConfigurationResponse\"\
        &\u{9A}å\u{18}\"\n\u{5}admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\u{80}\u{80}\u{4}2\u{7}default8\u{1}\
        B\u{2}{}\u{12}Î\u{1}\n\u{18}CheckDeploymentReadiness\u{12}1.orchestration.v1.CheckDeploymentReadines\
        sRequest\u{1A}2.orchestration.v1.CheckDeploymentReadinessResponse\"K\u{9A}å\u{18}G\n\u{5}admin\n\u{15}\
        orchestration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{1E}(\u{80}\u{80}\u{4}2\u{7}\
        default8\u{1}B\u{2}{}\u{12}\u{AD}\u{1}\n\u{D}GetSystemInfo\u{12}&.orchestration.v1.GetSystemInfoReque\
        st\u{1A}'.orchestration.v1.GetSystemInfoResponse\"K\u{9A}å\u{18}G\n\u{5}admin\n\u{15}orchestration_m\
        anager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\u{80}\u{80}\u{4}2\u{7}default8\u{1}\
        B\u{2}{}\u{12}ç\u{1}\n\u{15}GetPartnershipMetrics\u{12}..orchestration.v1.GetPartnershipMetricsReque\
        st\u{1A}/.orchestration.v1.GetPartnershipMetricsResponse\"m\u{9A}å\u{18}i\n\u{5}admin\n\u{15}orchest\
        ration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\u{80}\u{80}\u{4}2\u{7}defau\
        lt8\u{1}B${\"partnershipId\":\"cursor_technical\"}\u{12}\u{BF}\u{1}\n\u{D}ListEndpoints\u{12}&.orches\
        tration.v1.ListEndpointsRequest\u{1A}'.orchestration.v1.ListEndpointsResponse\"]\u{9A}å\u{18}Y\n\u{5}\
        admin\n\u{15}orchestration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\u{80}\u{80}\
        \u{4}2\u{7}default8\u{1}B\u{14}{\"allServices\":true}J\u{AE}\u{B}\n9\n\u{1}\u{C}\u{1A}4 The eleven en\
        dpoints of the orchestration service.\n\ns\n\u{2}\u{6}\u{0}\u{1A}m Health, metrics, decisions and sta\
        te of partnerships. Every call needs an authenticated caller with a role.\n\nt\n\u{4}\u{6}\u{0}\u{2}\u{0}\
        \u{1A}l The health of all partnerships, judged by their metrics: the overall status, and health and s\
        core of each.\n\n^\n\u{4}\u{6}\u{0}\u{2}\u{1}\u{1A}V The newest metrics of every partnership, with th\
        e times at which they were measured.\n\nÄ\u{1}\n\u{4}\u{6}\u{0}\u{2}\u{2}\u{1A}\u{BB}\u{1} Decides o\
        n a proposal and tells why: decision, rationale, plan, success metrics and what to do about risks.\n \
        INVALID_ARGUMENT for an empty context or values out of range; each is named.\n\nb\n\u{4}\u{6}\u{0}\u{2}\
        \u{3}\u{1A}Z Every partnership with its health, progress and deliverables, in the order of their ids.\
        \n\n?\n\u{4}\u{6}\u{0}\u{2}\u{4}\u{1A}7 One partnership in full. NOT_FOUND for an unknown id.\n\no\n\u{4}\
        \u{6}\u{0}\u{2}\u{5}\u{1A}g The state of the system: overall status, components, resources, recent ac\
        tivity, last and next check.\n\n[\n\u{4}\u{6}\u{0}\u{2}\u{6}\u{1A}S The settings that the server runs\
         with, without secrets. For administrators only.\n\no\n\u{4}\u{6}\u{0}\u{2}\u{7}\u{1A}g Runs the chec\
        ks that tell whether the server is ready for production, and what to do where it is not.\n\ng\n\u{4}\u{6}\
        \u{0}\u{2}\u{8}\u{1A}_ What the system is, figures since it started, and the caller's own id, roles a\
        nd permissions.\n\nv\n\u{4}\u{6}\u{0}\u{2}\u{9}\u{1A}n The newest metrics of one partnership. INVALID\
        _ARGUMENT for an unknown id; the message names the valid ones.\n\n\u{99}\u{1}\n\u{4}\u{6}\u{0}\u{2}\n\
        \u{1A}\u{90}\u{1} Every endpoint with description, types, roles, limits and an example; and how to au\
        thenticate, which rate limits\n hold and which errors occur.\nb\u{6}proto3\n\u{88}\u{7}\n*orchestrati\
        on/v1/partnership_service.proto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}#o\
        rchestration/v1/partnerships.proto2þ\u{3}\n\u{12}PartnershipService\u{12}ç\u{3}\n\u{12}ImportPartne\
        rships\u{12}+.orchestration.v1.ImportPartnershipsRequest\u{1A},.orchestration.v1.ImportPartnershipsRe\
        sponse\"õ\u{2}\u{9A}å\u{18}ð\u{2}\n\u{5}admin\u{10}\u{1}\u{18}\u{2}\"\u{2}\u{8}<(\u{80}\u{80}\u{80}\
        \u{5}2\u{7}default8\u{1}BÎ\u{2}{\"partnerships\":[{\"id\":\"cursor_technical\",\"name\":\"Cursor Tec\
        hnical Partnership\",\"type\":\"technical\",\"enabled\":true,\"priority\":\"PRIORITY_HIGH\",\"deliver\
        ables\":[{\"id\":\"integration\",\"name\":\"Integration\",\"progress\":80,\"status\":\"in progress\"}\
        ],\"metrics\":[{\"name\":\"uptime\",\"value\":99.9,\"unit\":\"%\",\"direction\":\"DIRECTION_HIGHER_IS\
        _BETTER\"}]}]}J\u{81}\u{2}\n\u{1E}\n\u{1}\u{C}\u{1A}\u{19} Writes to partnerships.\n\n5\n\u{2}\u{6}\u{0}\
        \u{1A}/ Partnerships, their deliverables and metrics.\n\n\u{A7}\u{1}\n\u{4}\u{6}\u{0}\u{2}\u{0}\u{1A}\
        \u{9E}\u{1} Writes partnerships with their deliverables and metrics: all of them, or none when one is\
         at fault. A partnership\n with an id that exists is replaced whole.\nb\u{6}proto3
        """
}
