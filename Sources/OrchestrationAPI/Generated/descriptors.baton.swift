// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/common.proto, orchestration/v1/configuration.proto, orchestration/v1/decisions.proto, orchestration/v1/decision_service.proto, orchestration/v1/endpoints.proto, orchestration/v1/health.proto, orchestration/v1/info.proto, orchestration/v1/metrics.proto, orchestration/v1/partnerships.proto, orchestration/v1/readiness.proto, orchestration/v1/status.proto, orchestration/v1/orchestration_service.proto, orchestration/v1/partnership_service.proto.
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
        2\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}* Which calls are charged to it, in words.\nb\u{6}proto3\nû\u{1}\n\
        \u{1E}google/protobuf/duration.proto\u{12}\u{F}google.protobuf\":\n\u{8}Duration\u{12}\u{18}\n\u{7}se\
        conds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{83}\
        \u{1}\n\u{13}com.google.protobufB\u{D}DurationProtoP\u{1}Z1google.golang.org/protobuf/types/known/dur\
        ationpbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesb\u{6}proto3\nÿ\u{1}\
        \n\u{1F}google/protobuf/timestamp.proto\u{12}\u{F}google.protobuf\";\n\u{9}Timestamp\u{12}\u{18}\n\u{7}\
        seconds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanos\
        B\u{85}\u{1}\n\u{13}com.google.protobufB\u{E}TimestampProtoP\u{1}Z2google.golang.org/protobuf/types/k\
        nown/timestamppbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesb\u{6}proto\
        3\nø\u{1F}\n$orchestration/v1/configuration.proto\u{12}\u{10}orchestration.v1\u{1A}\u{1E}google/prot\
        obuf/duration.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}orchestration/v1/common.pro\
        to\"\u{19}\n\u{17}GetConfigurationRequest\"µ\u{3}\n\u{18}GetConfigurationResponse\u{12}/\n\u{3}api\u{18}\
        \u{1} \u{1}(\u{B}2\u{1D}.orchestration.v1.ApiSettingsR\u{3}api\u{12}>\n\u{8}security\u{18}\u{2} \u{1}\
        (\u{B}2\".orchestration.v1.SecuritySettingsR\u{8}security\u{12}M\n\u{D}orchestration\u{18}\u{3} \u{1}\
        (\u{B}2'.orchestration.v1.OrchestrationSettingsR\u{D}orchestration\u{12}I\n\u{C}partnerships\u{18}\u{4}\
         \u{3}(\u{B}2%.orchestration.v1.PartnershipSettingsR\u{C}partnerships\u{12}5\n\u{8}settings\u{18}\u{5}\
         \u{3}(\u{B}2\u{19}.orchestration.v1.SettingR\u{8}settings\u{12}\u{18}\n\u{7}version\u{18}\u{6} \u{1}\
        (\u{9}R\u{7}version\u{12}=\n\u{C}last_updated\u{18}\u{7} \u{1}(\u{B}2\u{1A}.google.protobuf.Timestamp\
        R\u{B}lastUpdated\"ÿ\u{1}\n\u{B}ApiSettings\u{12}%\n\u{E}listen_address\u{18}\u{1} \u{1}(\u{9}R\u{D}\
        listenAddress\u{12}*\n\u{11}max_message_bytes\u{18}\u{2} \u{1}(\u{4}R\u{F}maxMessageBytes\u{12}B\n\u{F}\
        request_timeout\u{18}\u{3} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{E}requestTimeout\u{12}0\n\u{14}\
        max_concurrent_calls\u{18}\u{4} \u{1}(\u{D}R\u{12}maxConcurrentCalls\u{12}'\n\u{F}max_connections\u{18}\
        \u{5} \u{1}(\u{D}R\u{E}maxConnections\"ü\u{3}\n\u{10}SecuritySettings\u{12}&\n\u{F}min_tls_version\u{18}\
        \u{1} \u{1}(\u{9}R\u{D}minTlsVersion\u{12}/\n\u{13}client_certificates\u{18}\u{2} \u{1}(\u{8}R\u{12}c\
        lientCertificates\u{12}!\n\u{C}token_issuer\u{18}\u{3} \u{1}(\u{9}R\u{B}tokenIssuer\u{12}%\n\u{E}toke\
        n_audience\u{18}\u{4} \u{1}(\u{9}R\u{D}tokenAudience\u{12}M\n\u{15}access_token_lifetime\u{18}\u{5} \u{1}\
        (\u{B}2\u{19}.google.protobuf.DurationR\u{13}accessTokenLifetime\u{12}O\n\u{16}refresh_token_lifetime\
        \u{18}\u{6} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{14}refreshTokenLifetime\u{12}<\n\u{B}rate_\
        limits\u{18}\u{7} \u{3}(\u{B}2\u{1B}.orchestration.v1.RateLimitR\nrateLimits\u{12})\n\u{10}lockout_fa\
        ilures\u{18}\u{8} \u{1}(\u{D}R\u{F}lockoutFailures\u{12}<\n\u{C}lockout_time\u{18}\u{9} \u{1}(\u{B}2\u{19}\
        .google.protobuf.DurationR\u{B}lockoutTime\"\u{98}\u{3}\n\u{15}OrchestrationSettings\u{12}M\n\u{15}he\
        alth_check_interval\u{18}\u{1} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{13}healthCheckInterval\u{12}\
        Y\n\u{1B}metrics_collection_interval\u{18}\u{2} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{19}met\
        ricsCollectionInterval\u{12}W\n\u{1A}partnership_check_interval\u{18}\u{3} \u{1}(\u{B}2\u{19}.google.\
        protobuf.DurationR\u{18}partnershipCheckInterval\u{12}B\n\u{F}freshness_limit\u{18}\u{4} \u{1}(\u{B}2\
        \u{19}.google.protobuf.DurationR\u{E}freshnessLimit\u{12}8\n\u{18}max_concurrent_decisions\u{18}\u{5}\
         \u{1}(\u{D}R\u{16}maxConcurrentDecisions\"\u{8B}\u{1}\n\u{13}PartnershipSettings\u{12}\u{E}\n\u{2}id\
        \u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\u{12}\n\u{4}name\u{18}\u{2} \u{1}(\u{9}R\u{4}name\u{12}\u{18}\n\
        \u{7}enabled\u{18}\u{3} \u{1}(\u{8}R\u{7}enabled\u{12}6\n\u{8}priority\u{18}\u{4} \u{1}(\u{E}2\u{1A}.\
        orchestration.v1.PriorityR\u{8}priority\"\u{83}\u{1}\n\u{7}Setting\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}\
        (\u{9}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{9}R\u{5}value\u{12}\u{16}\n\u{6}source\u{18}\
        \u{3} \u{1}(\u{9}R\u{6}source\u{12}\u{16}\n\u{6}secret\u{18}\u{4} \u{1}(\u{8}R\u{6}secret\u{12} \n\u{B}\
        description\u{18}\u{5} \u{1}(\u{9}R\u{B}descriptionJÒ\u{F}\n.\n\u{1}\u{C}\u{1A}) The settings that t\
        he server runs with.\n\n\u{1E}\n\u{2}\u{4}\u{0}\u{1A}\u{18} Asks for the settings.\n\nG\n\u{2}\u{4}\u{1}\
        \u{1A}A The settings that the server runs with. Secrets are never told.\n\n\u{1E}\n\u{4}\u{4}\u{1}\u{2}\
        \u{0}\u{1A}\u{16} How calls are taken.\n\n\"\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}\u{1A} How callers are c\
        hecked.\n\n8\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}0 How health, metrics and decisions are handled.\n\nB\n\u{4}\
        \u{4}\u{1}\u{2}\u{3}\u{1A}: Which partnerships there are, in the order of their ids.\n\n=\n\u{4}\u{4}\
        \u{1}\u{2}\u{4}\u{1A}5 Every setting by its key, in the order of the keys.\n\n$\n\u{4}\u{4}\u{1}\u{2}\
        \u{5}\u{1A}\u{1C} The version of the server.\n\n+\n\u{4}\u{4}\u{1}\u{2}\u{6}\u{1A}# When the settings\
         were last read.\n\n\u{1C}\n\u{2}\u{4}\u{2}\u{1A}\u{16} How calls are taken.\n\n:\n\u{4}\u{4}\u{2}\u{2}\
        \u{0}\u{1A}2 The address and port that the server listens on.\n\n'\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}\u{1F}\
         The largest message in bytes.\n\n+\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}# The longest that a call may tak\
        e.\n\n5\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}- The most calls at a time on one connection.\n\n)\n\u{4}\u{4}\
        \u{2}\u{2}\u{4}\u{1A}! The most connections at a time.\n\n \n\u{2}\u{4}\u{3}\u{1A}\u{1A} How callers \
        are checked.\n\n@\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}8 The oldest version of TLS that is taken: `1.2`, `\
        1.3`.\n\n4\n\u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}, Whether client certificates are asked for.\n\n+\n\u{4}\u{4}\
        \u{3}\u{2}\u{2}\u{1A}# The issuer that tokens must name.\n\n-\n\u{4}\u{4}\u{3}\u{2}\u{3}\u{1A}% The a\
        udience that tokens must name.\n\n,\n\u{4}\u{4}\u{3}\u{2}\u{4}\u{1A}$ How long an access token is val\
        id.\n\n,\n\u{4}\u{4}\u{3}\u{2}\u{5}\u{1A}$ How long a refresh token is valid.\n\n\u{1A}\n\u{4}\u{4}\u{3}\
        \u{2}\u{6}\u{1A}\u{12} The rate limits.\n\n<\n\u{4}\u{4}\u{3}\u{2}\u{7}\u{1A}4 Failed logins within a\
        n hour that lock an account.\n\n+\n\u{4}\u{4}\u{3}\u{2}\u{8}\u{1A}# How long an account stays locked.\
        \n\n6\n\u{2}\u{4}\u{4}\u{1A}0 How health, metrics and decisions are handled.\n\n,\n\u{4}\u{4}\u{4}\u{2}\
        \u{0}\u{1A}$ The time between checks of health.\n\n2\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}* The time betwe\
        en collections of metrics.\n\n2\n\u{4}\u{4}\u{4}\u{2}\u{2}\u{1A}* The time between checks of partners\
        hips.\n\n/\n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}' The age from which samples are stale.\n\n9\n\u{4}\u{4}\u{4}\
        \u{2}\u{4}\u{1A}1 The most decisions that are computed at a time.\n\n(\n\u{2}\u{4}\u{5}\u{1A}\" The s\
        ettings of one partnership.\n\n\u{11}\n\u{4}\u{4}\u{5}\u{2}\u{0}\u{1A}\u{9} The id.\n\n\u{1E}\n\u{4}\u{4}\
        \u{5}\u{2}\u{1}\u{1A}\u{16} The name for people.\n\n \n\u{4}\u{4}\u{5}\u{2}\u{2}\u{1A}\u{18} Whether \
        it is enabled.\n\n\u{1E}\n\u{4}\u{4}\u{5}\u{2}\u{3}\u{1A}\u{16} How important it is.\n\n\u{14}\n\u{2}\
        \u{4}\u{6}\u{1A}\u{E} One setting.\n\n\"\n\u{4}\u{4}\u{6}\u{2}\u{0}\u{1A}\u{1A} The key, `storage.pat\
        h`.\n\n9\n\u{4}\u{4}\u{6}\u{2}\u{1}\u{1A}1 The value in its text form; empty for a secret.\n\nO\n\u{4}\
        \u{4}\u{6}\u{2}\u{2}\u{1A}G Where the value comes from: `flag`, `environment`, `file`, `default`.\n\n\
        5\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}- Whether the value is a secret and left out.\n\n\"\n\u{4}\u{4}\u{6}\
        \u{2}\u{4}\u{1A}\u{1A} What the setting is for.\nb\u{6}proto3\nó;\n google/protobuf/descriptor.proto\
        \u{12}\u{F}google.protobuf\"M\n\u{11}FileDescriptorSet\u{12}8\n\u{4}file\u{18}\u{1} \u{3}(\u{B}2$.goo\
        gle.protobuf.FileDescriptorProtoR\u{4}file\"ä\u{4}\n\u{13}FileDescriptorProto\u{12}\u{12}\n\u{4}name\
        \u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{18}\n\u{7}package\u{18}\u{2} \u{1}(\u{9}R\u{7}package\u{12}\
        \u{1E}\n\ndependency\u{18}\u{3} \u{3}(\u{9}R\ndependency\u{12}+\n\u{11}public_dependency\u{18}\n \u{3}\
        (\u{5}R\u{10}publicDependency\u{12}'\n\u{F}weak_dependency\u{18}\u{B} \u{3}(\u{5}R\u{E}weakDependency\
        \u{12}C\n\u{C}message_type\u{18}\u{4} \u{3}(\u{B}2 .google.protobuf.DescriptorProtoR\u{B}messageType\u{12}\
        A\n\u{9}enum_type\u{18}\u{5} \u{3}(\u{B}2$.google.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}A\n\
        \u{7}service\u{18}\u{6} \u{3}(\u{B}2'.google.protobuf.ServiceDescriptorProtoR\u{7}service\u{12}C\n\u{9}\
        extension\u{18}\u{7} \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{9}extension\u{12}6\n\u{7}o\
        ptions\u{18}\u{8} \u{1}(\u{B}2\u{1C}.google.protobuf.FileOptionsR\u{7}options\u{12}I\n\u{10}source_co\
        de_info\u{18}\u{9} \u{1}(\u{B}2\u{1F}.google.protobuf.SourceCodeInfoR\u{E}sourceCodeInfo\u{12}\u{16}\n\
        \u{6}syntax\u{18}\u{C} \u{1}(\u{9}R\u{6}syntax\"\u{B9}\u{6}\n\u{F}DescriptorProto\u{12}\u{12}\n\u{4}n\
        ame\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12};\n\u{5}field\u{18}\u{2} \u{3}(\u{B}2%.google.protobuf.Fiel\
        dDescriptorProtoR\u{5}field\u{12}C\n\u{9}extension\u{18}\u{6} \u{3}(\u{B}2%.google.protobuf.FieldDesc\
        riptorProtoR\u{9}extension\u{12}A\n\u{B}nested_type\u{18}\u{3} \u{3}(\u{B}2 .google.protobuf.Descript\
        orProtoR\nnestedType\u{12}A\n\u{9}enum_type\u{18}\u{4} \u{3}(\u{B}2$.google.protobuf.EnumDescriptorPr\
        otoR\u{8}enumType\u{12}X\n\u{F}extension_range\u{18}\u{5} \u{3}(\u{B}2/.google.protobuf.DescriptorPro\
        to.ExtensionRangeR\u{E}extensionRange\u{12}D\n\noneof_decl\u{18}\u{8} \u{3}(\u{B}2%.google.protobuf.O\
        neofDescriptorProtoR\u{9}oneofDecl\u{12}9\n\u{7}options\u{18}\u{7} \u{1}(\u{B}2\u{1F}.google.protobuf\
        .MessageOptionsR\u{7}options\u{12}U\n\u{E}reserved_range\u{18}\u{9} \u{3}(\u{B}2..google.protobuf.Des\
        criptorProto.ReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\n \u{3}(\u{9}R\u{C}res\
        ervedName\u{1A}z\n\u{E}ExtensionRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\
        \u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\u{12}@\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2&.google\
        .protobuf.ExtensionRangeOptionsR\u{7}options\u{1A}7\n\u{D}ReservedRange\u{12}\u{14}\n\u{5}start\u{18}\
        \u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"|\n\u{15}Extensio\
        nRangeOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Uninterpr\
        etedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"Á\u{6}\n\u{14}\
        FieldDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}number\
        \u{18}\u{3} \u{1}(\u{5}R\u{6}number\u{12}A\n\u{5}label\u{18}\u{4} \u{1}(\u{E}2+.google.protobuf.Field\
        DescriptorProto.LabelR\u{5}label\u{12}>\n\u{4}type\u{18}\u{5} \u{1}(\u{E}2*.google.protobuf.FieldDesc\
        riptorProto.TypeR\u{4}type\u{12}\u{1B}\n\u{9}type_name\u{18}\u{6} \u{1}(\u{9}R\u{8}typeName\u{12}\u{1A}\
        \n\u{8}extendee\u{18}\u{2} \u{1}(\u{9}R\u{8}extendee\u{12}#\n\u{D}default_value\u{18}\u{7} \u{1}(\u{9}\
        R\u{C}defaultValue\u{12}\u{1F}\n\u{B}oneof_index\u{18}\u{9} \u{1}(\u{5}R\noneofIndex\u{12}\u{1B}\n\u{9}\
        json_name\u{18}\n \u{1}(\u{9}R\u{8}jsonName\u{12}7\n\u{7}options\u{18}\u{8} \u{1}(\u{B}2\u{1D}.google\
        .protobuf.FieldOptionsR\u{7}options\u{12}'\n\u{F}proto3_optional\u{18}\u{11} \u{1}(\u{8}R\u{E}proto3O\
        ptional\"\u{B6}\u{2}\n\u{4}Type\u{12}\u{F}\n\u{B}TYPE_DOUBLE\u{10}\u{1}\u{12}\u{E}\n\nTYPE_FLOAT\u{10}\
        \u{2}\u{12}\u{E}\n\nTYPE_INT64\u{10}\u{3}\u{12}\u{F}\n\u{B}TYPE_UINT64\u{10}\u{4}\u{12}\u{E}\n\nTYPE_\
        INT32\u{10}\u{5}\u{12}\u{10}\n\u{C}TYPE_FIXED64\u{10}\u{6}\u{12}\u{10}\n\u{C}TYPE_FIXED32\u{10}\u{7}\u{12}\
        \u{D}\n\u{9}TYPE_BOOL\u{10}\u{8}\u{12}\u{F}\n\u{B}TYPE_STRING\u{10}\u{9}\u{12}\u{E}\n\nTYPE_GROUP\u{10}\
        \n\u{12}\u{10}\n\u{C}TYPE_MESSAGE\u{10}\u{B}\u{12}\u{E}\n\nTYPE_BYTES\u{10}\u{C}\u{12}\u{F}\n\u{B}TYP\
        E_UINT32\u{10}\u{D}\u{12}\u{D}\n\u{9}TYPE_ENUM\u{10}\u{E}\u{12}\u{11}\n\u{D}TYPE_SFIXED32\u{10}\u{F}\u{12}\
        \u{11}\n\u{D}TYPE_SFIXED64\u{10}\u{10}\u{12}\u{F}\n\u{B}TYPE_SINT32\u{10}\u{11}\u{12}\u{F}\n\u{B}TYPE\
        _SINT64\u{10}\u{12}\"C\n\u{5}Label\u{12}\u{12}\n\u{E}LABEL_OPTIONAL\u{10}\u{1}\u{12}\u{12}\n\u{E}LABE\
        L_REQUIRED\u{10}\u{2}\u{12}\u{12}\n\u{E}LABEL_REPEATED\u{10}\u{3}\"c\n\u{14}OneofDescriptorProto\u{12}\
        \u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}7\n\u{7}options\u{18}\u{2} \u{1}(\u{B}2\u{1D}\
        .google.protobuf.OneofOptionsR\u{7}options\"ã\u{2}\n\u{13}EnumDescriptorProto\u{12}\u{12}\n\u{4}name\
        \u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}?\n\u{5}value\u{18}\u{2} \u{3}(\u{B}2).google.protobuf.EnumVal\
        ueDescriptorProtoR\u{5}value\u{12}6\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1C}.google.protobuf.EnumO\
        ptionsR\u{7}options\u{12}]\n\u{E}reserved_range\u{18}\u{4} \u{3}(\u{B}26.google.protobuf.EnumDescript\
        orProto.EnumReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\u{5} \u{3}(\u{9}R\u{C}r\
        eservedName\u{1A};\n\u{11}EnumReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\
        \u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\u{83}\u{1}\n\u{18}EnumValueDescriptorProto\u{12}\
        \u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{2} \u{1}(\u{5}R\u{6}\
        number\u{12};\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2!.google.protobuf.EnumValueOptionsR\u{7}options\"\u{A7}\
        \u{1}\n\u{16}ServiceDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}>\n\u{6}\
        method\u{18}\u{2} \u{3}(\u{B}2&.google.protobuf.MethodDescriptorProtoR\u{6}method\u{12}9\n\u{7}option\
        s\u{18}\u{3} \u{1}(\u{B}2\u{1F}.google.protobuf.ServiceOptionsR\u{7}options\"\u{89}\u{2}\n\u{15}Metho\
        dDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{1D}\n\ninput_type\u{18}\
        \u{2} \u{1}(\u{9}R\u{9}inputType\u{12}\u{1F}\n\u{B}output_type\u{18}\u{3} \u{1}(\u{9}R\noutputType\u{12}\
        8\n\u{7}options\u{18}\u{4} \u{1}(\u{B}2\u{1E}.google.protobuf.MethodOptionsR\u{7}options\u{12}0\n\u{10}\
        client_streaming\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{F}clientStreaming\u{12}0\n\u{10}server_streamin\
        g\u{18}\u{6} \u{1}(\u{8}:\u{5}falseR\u{F}serverStreaming\"\u{91}\u{9}\n\u{B}FileOptions\u{12}!\n\u{C}\
        java_package\u{18}\u{1} \u{1}(\u{9}R\u{B}javaPackage\u{12}0\n\u{14}java_outer_classname\u{18}\u{8} \u{1}\
        (\u{9}R\u{12}javaOuterClassname\u{12}5\n\u{13}java_multiple_files\u{18}\n \u{1}(\u{8}:\u{5}falseR\u{11}\
        javaMultipleFiles\u{12}D\n\u{1D}java_generate_equals_and_hash\u{18}\u{14} \u{1}(\u{8}B\u{2}\u{18}\u{1}\
        R\u{19}javaGenerateEqualsAndHash\u{12}:\n\u{16}java_string_check_utf8\u{18}\u{1B} \u{1}(\u{8}:\u{5}fa\
        lseR\u{13}javaStringCheckUtf8\u{12}S\n\u{C}optimize_for\u{18}\u{9} \u{1}(\u{E}2).google.protobuf.File\
        Options.OptimizeMode:\u{5}SPEEDR\u{B}optimizeFor\u{12}\u{1D}\n\ngo_package\u{18}\u{B} \u{1}(\u{9}R\u{9}\
        goPackage\u{12}5\n\u{13}cc_generic_services\u{18}\u{10} \u{1}(\u{8}:\u{5}falseR\u{11}ccGenericService\
        s\u{12}9\n\u{15}java_generic_services\u{18}\u{11} \u{1}(\u{8}:\u{5}falseR\u{13}javaGenericServices\u{12}\
        5\n\u{13}py_generic_services\u{18}\u{12} \u{1}(\u{8}:\u{5}falseR\u{11}pyGenericServices\u{12}7\n\u{14}\
        php_generic_services\u{18}* \u{1}(\u{8}:\u{5}falseR\u{12}phpGenericServices\u{12}%\n\ndeprecated\u{18}\
        \u{17} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}.\n\u{10}cc_enable_arenas\u{18}\u{1F} \u{1}(\u{8}:\u{4}\
        trueR\u{E}ccEnableArenas\u{12}*\n\u{11}objc_class_prefix\u{18}$ \u{1}(\u{9}R\u{F}objcClassPrefix\u{12}\
        )\n\u{10}csharp_namespace\u{18}% \u{1}(\u{9}R\u{F}csharpNamespace\u{12}!\n\u{C}swift_prefix\u{18}' \u{1}\
        (\u{9}R\u{B}swiftPrefix\u{12}(\n\u{10}php_class_prefix\u{18}( \u{1}(\u{9}R\u{E}phpClassPrefix\u{12}#\n\
        \u{D}php_namespace\u{18}) \u{1}(\u{9}R\u{C}phpNamespace\u{12}4\n\u{16}php_metadata_namespace\u{18}, \u{1}\
        (\u{9}R\u{14}phpMetadataNamespace\u{12}!\n\u{C}ruby_package\u{18}- \u{1}(\u{9}R\u{B}rubyPackage\u{12}\
        X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}un\
        interpretedOption\":\n\u{C}OptimizeMode\u{12}\u{9}\n\u{5}SPEED\u{10}\u{1}\u{12}\u{D}\n\u{9}CODE_SIZE\u{10}\
        \u{2}\u{12}\u{10}\n\u{C}LITE_RUNTIME\u{10}\u{3}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\
        \u{4}\u{8}&\u{10}'\"ã\u{2}\n\u{E}MessageOptions\u{12}<\n\u{17}message_set_wire_format\u{18}\u{1} \u{1}\
        (\u{8}:\u{5}falseR\u{14}messageSetWireFormat\u{12}L\n\u{1F}no_standard_descriptor_accessor\u{18}\u{2}\
         \u{1}(\u{8}:\u{5}falseR\u{1C}noStandardDescriptorAccessor\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}\
        :\u{5}falseR\ndeprecated\u{12}\u{1B}\n\u{9}map_entry\u{18}\u{7} \u{1}(\u{8}R\u{8}mapEntry\u{12}X\n\u{14}\
        uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpret\
        edOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\
        \u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\u{8}\u{8}\u{10}\u{9}J\u{4}\u{8}\u{9}\u{10}\n\"\u{92}\u{4}\
        \n\u{C}FieldOptions\u{12}A\n\u{5}ctype\u{18}\u{1} \u{1}(\u{E}2#.google.protobuf.FieldOptions.CType:\u{6}\
        STRINGR\u{5}ctype\u{12}\u{16}\n\u{6}packed\u{18}\u{2} \u{1}(\u{8}R\u{6}packed\u{12}G\n\u{6}jstype\u{18}\
        \u{6} \u{1}(\u{E}2$.google.protobuf.FieldOptions.JSType:\u{9}JS_NORMALR\u{6}jstype\u{12}\u{19}\n\u{4}\
        lazy\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{4}lazy\u{12}.\n\u{F}unverified_lazy\u{18}\u{F} \u{1}(\u{8}:\
        \u{5}falseR\u{E}unverifiedLazy\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\
        \u{19}\n\u{4}weak\u{18}\n \u{1}(\u{8}:\u{5}falseR\u{4}weak\u{12}X\n\u{14}uninterpreted_option\u{18}ç\
        \u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\"/\n\u{5}CType\u{12}\
        \n\n\u{6}STRING\u{10}\u{0}\u{12}\u{8}\n\u{4}CORD\u{10}\u{1}\u{12}\u{10}\n\u{C}STRING_PIECE\u{10}\u{2}\
        \"5\n\u{6}JSType\u{12}\u{D}\n\u{9}JS_NORMAL\u{10}\u{0}\u{12}\u{D}\n\u{9}JS_STRING\u{10}\u{1}\u{12}\u{D}\
        \n\u{9}JS_NUMBER\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{4}\u{10}\
        \u{5}\"s\n\u{C}OneofOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.prot\
        obuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\
        \"À\u{1}\n\u{B}EnumOptions\u{12}\u{1F}\n\u{B}allow_alias\u{18}\u{2} \u{1}(\u{8}R\nallowAlias\u{12}%\n\
        \ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\
        \u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\
        \u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{5}\u{10}\u{6}\"\u{9E}\u{1}\n\u{10}EnumValueOptions\u{12}%\n\
        \ndeprecated\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\
        \u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\
        \u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9C}\u{1}\n\u{E}ServiceOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}\
        :\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobu\
        f.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\
        à\u{2}\n\u{D}MethodOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}q\n\u{11}\
        idempotency_level\u{18}\" \u{1}(\u{E}2/.google.protobuf.MethodOptions.IdempotencyLevel:\u{13}IDEMPOTE\
        NCY_UNKNOWNR\u{10}idempotencyLevel\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.goog\
        le.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\"P\n\u{10}IdempotencyLevel\u{12}\u{17}\n\u{13}\
        IDEMPOTENCY_UNKNOWN\u{10}\u{0}\u{12}\u{13}\n\u{F}NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{E}\n\nIDEMPOTENT\u{10}\
        \u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9A}\u{3}\n\u{13}UninterpretedOption\u{12}\
        A\n\u{4}name\u{18}\u{2} \u{3}(\u{B}2-.google.protobuf.UninterpretedOption.NamePartR\u{4}name\u{12})\n\
        \u{10}identifier_value\u{18}\u{3} \u{1}(\u{9}R\u{F}identifierValue\u{12},\n\u{12}positive_int_value\u{18}\
        \u{4} \u{1}(\u{4}R\u{10}positiveIntValue\u{12},\n\u{12}negative_int_value\u{18}\u{5} \u{1}(\u{3}R\u{10}\
        negativeIntValue\u{12}!\n\u{C}double_value\u{18}\u{6} \u{1}(\u{1}R\u{B}doubleValue\u{12}!\n\u{C}strin\
        g_value\u{18}\u{7} \u{1}(\u{C}R\u{B}stringValue\u{12}'\n\u{F}aggregate_value\u{18}\u{8} \u{1}(\u{9}R\u{E}\
        aggregateValue\u{1A}J\n\u{8}NamePart\u{12}\u{1B}\n\u{9}name_part\u{18}\u{1} \u{2}(\u{9}R\u{8}namePart\
        \u{12}!\n\u{C}is_extension\u{18}\u{2} \u{2}(\u{8}R\u{B}isExtension\"\u{A7}\u{2}\n\u{E}SourceCodeInfo\u{12}\
        D\n\u{8}location\u{18}\u{1} \u{3}(\u{B}2(.google.protobuf.SourceCodeInfo.LocationR\u{8}location\u{1A}\
        Î\u{1}\n\u{8}Location\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\
        \u{16}\n\u{4}span\u{18}\u{2} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}span\u{12})\n\u{10}leading_comments\u{18}\
        \u{3} \u{1}(\u{9}R\u{F}leadingComments\u{12}+\n\u{11}trailing_comments\u{18}\u{4} \u{1}(\u{9}R\u{10}t\
        railingComments\u{12}:\n\u{19}leading_detached_comments\u{18}\u{6} \u{3}(\u{9}R\u{17}leadingDetachedC\
        omments\"Ñ\u{1}\n\u{11}GeneratedCodeInfo\u{12}M\n\nannotation\u{18}\u{1} \u{3}(\u{B}2-.google.protob\
        uf.GeneratedCodeInfo.AnnotationR\nannotation\u{1A}m\n\nAnnotation\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}\
        (\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{1F}\n\u{B}source_file\u{18}\u{2} \u{1}(\u{9}R\nsourceFile\u{12}\
        \u{14}\n\u{5}begin\u{18}\u{3} \u{1}(\u{5}R\u{5}begin\u{12}\u{10}\n\u{3}end\u{18}\u{4} \u{1}(\u{5}R\u{3}\
        endB~\n\u{13}com.google.protobufB\u{10}DescriptorProtosH\u{1}Z-google.golang.org/protobuf/types/descr\
        iptorpbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1A}Google.Protobuf.Reflection\nû(\n\u{16}baton/v1/op\
        tions.proto\u{12}\u{8}baton.v1\u{1A} google/protobuf/descriptor.proto\u{1A}\u{1E}google/protobuf/dura\
        tion.proto\"\u{82}\u{3}\n\u{D}MethodOptions\u{12}\u{14}\n\u{5}roles\u{18}\u{1} \u{3}(\u{9}R\u{5}roles\
        \u{12}@\n\u{E}authentication\u{18}\u{2} \u{1}(\u{E}2\u{18}.baton.v1.AuthenticationR\u{E}authenticatio\
        n\u{12}7\n\u{B}idempotency\u{18}\u{3} \u{1}(\u{E}2\u{15}.baton.v1.IdempotencyR\u{B}idempotency\u{12}D\
        \n\u{10}default_deadline\u{18}\u{4} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{F}defaultDeadline\u{12}\
        .\n\u{13}payload_limit_bytes\u{18}\u{5} \u{1}(\u{4}R\u{11}payloadLimitBytes\u{12}\u{1D}\n\nrate_class\
        \u{18}\u{6} \u{1}(\u{9}R\u{9}rateClass\u{12}1\n\u{9}execution\u{18}\u{7} \u{1}(\u{E}2\u{13}.baton.v1.\
        ExecutionR\u{9}execution\u{12}\u{18}\n\u{7}example\u{18}\u{8} \u{1}(\u{9}R\u{7}example\"/\n\u{E}Servi\
        ceOptions\u{12}\u{1D}\n\nrate_class\u{18}\u{1} \u{1}(\u{9}R\u{9}rateClass\"\u{9A}\u{3}\n\u{C}FieldOpt\
        ions\u{12}\u{1A}\n\u{8}required\u{18}\u{1} \u{1}(\u{8}R\u{8}required\u{12}\u{15}\n\u{3}min\u{18}\u{2}\
         \u{1}(\u{1}H\u{0}R\u{3}min\u{88}\u{1}\u{1}\u{12}\u{15}\n\u{3}max\u{18}\u{3} \u{1}(\u{1}H\u{1}R\u{3}m\
        ax\u{88}\u{1}\u{1}\u{12}&\n\u{C}greater_than\u{18}\u{4} \u{1}(\u{1}H\u{2}R\u{B}greaterThan\u{88}\u{1}\
        \u{1}\u{12}\"\n\nmin_length\u{18}\u{5} \u{1}(\u{D}H\u{3}R\u{9}minLength\u{88}\u{1}\u{1}\u{12}\"\n\nma\
        x_length\u{18}\u{6} \u{1}(\u{D}H\u{4}R\u{9}maxLength\u{88}\u{1}\u{1}\u{12} \n\u{9}max_items\u{18}\u{7}\
         \u{1}(\u{D}H\u{5}R\u{8}maxItems\u{88}\u{1}\u{1}\u{12}\u{16}\n\u{6}finite\u{18}\u{8} \u{1}(\u{8}R\u{6}\
        finite\u{12}(\n\u{6}format\u{18}\u{9} \u{1}(\u{E}2\u{10}.baton.v1.FormatR\u{6}format\u{12}\u{1F}\n\u{B}\
        known_value\u{18}\n \u{1}(\u{8}R\nknownValueB\u{6}\n\u{4}_minB\u{6}\n\u{4}_maxB\u{F}\n\u{D}_greater_t\
        hanB\u{D}\n\u{B}_min_lengthB\u{D}\n\u{B}_max_lengthB\u{C}\n\n_max_items\"-\n\u{E}MessageOptions\u{12}\
        \u{1B}\n\u{9}not_empty\u{18}\u{1} \u{1}(\u{8}R\u{8}notEmpty*\u{88}\u{1}\n\u{E}Authentication\u{12}\u{1E}\
        \n\u{1A}AUTHENTICATION_UNSPECIFIED\u{10}\u{0}\u{12}\u{1B}\n\u{17}AUTHENTICATION_REQUIRED\u{10}\u{1}\u{12}\
        \u{17}\n\u{13}AUTHENTICATION_NONE\u{10}\u{2}\u{12} \n\u{1C}AUTHENTICATION_TOKEN_OR_MTLS\u{10}\u{3}*\u{87}\
        \u{1}\n\u{B}Idempotency\u{12}\u{1B}\n\u{17}IDEMPOTENCY_UNSPECIFIED\u{10}\u{0}\u{12}\u{1F}\n\u{1B}IDEM\
        POTENCY_NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{1A}\n\u{16}IDEMPOTENCY_IDEMPOTENT\u{10}\u{2}\u{12}\u{1E}\n\
        \u{1A}IDEMPOTENCY_NOT_IDEMPOTENT\u{10}\u{3}*N\n\u{9}Execution\u{12}\u{19}\n\u{15}EXECUTION_UNSPECIFIE\
        D\u{10}\u{0}\u{12}\u{12}\n\u{E}EXECUTION_LOOP\u{10}\u{1}\u{12}\u{12}\n\u{E}EXECUTION_POOL\u{10}\u{2}*\
        j\n\u{6}Format\u{12}\u{16}\n\u{12}FORMAT_UNSPECIFIED\u{10}\u{0}\u{12}\u{15}\n\u{11}FORMAT_IDENTIFIER\u{10}\
        \u{1}\u{12}\u{10}\n\u{C}FORMAT_EMAIL\u{10}\u{2}\u{12}\u{E}\n\nFORMAT_URI\u{10}\u{3}\u{12}\u{F}\n\u{B}\
        FORMAT_UUID\u{10}\u{4}:Q\n\u{6}method\u{12}\u{1E}.google.protobuf.MethodOptions\u{18}Ó\u{8C}\u{3} \u{1}\
        (\u{B}2\u{17}.baton.v1.MethodOptionsR\u{6}method:U\n\u{7}service\u{12}\u{1F}.google.protobuf.ServiceO\
        ptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton.v1.ServiceOptionsR\u{7}service:M\n\u{5}field\u{12}\
        \u{1D}.google.protobuf.FieldOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{16}.baton.v1.FieldOptionsR\u{5}\
        field:U\n\u{7}message\u{12}\u{1F}.google.protobuf.MessageOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}\
        .baton.v1.MessageOptionsR\u{7}messageJé\u{1A}\nG\n\u{1}\u{C}\u{1A}B Policy and rules that a proto fi\
        le declares and servers enforce.\n\nH\n\u{2}\u{7}\u{0}\u{1A}B The method's policy. A method without i\
        t is refused to everyone.\n\nN\n\u{2}\u{7}\u{1}\u{1A}H What holds for each method of the service that\
         does not say otherwise.\n\nE\n\u{2}\u{7}\u{2}\u{1A}? The field's rules, checked before a handler see\
        s the request.\n\n+\n\u{2}\u{7}\u{3}\u{1A}% Rules about the message as a whole.\n\n?\n\u{2}\u{4}\u{0}\
        \u{1A}9 Who may call a method, and how calls of it are treated.\n\nv\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}\
        n Roles of which the caller needs one. The framework knows none by name. None given: whoever is authe\
        nticated.\n\n>\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}6 What a caller must show. Unspecified means required.\
        \n\nL\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}D Whether a call may be repeated. Unspecified means that it may\
         not.\n\na\n\u{4}\u{4}\u{0}\u{2}\u{3}\u{1A}Y The deadline of a call whose client set none, above zero\
        . Absent: the server's default.\n\nN\n\u{4}\u{4}\u{0}\u{2}\u{4}\u{1A}F The largest request in bytes o\
        f its encoding. 0: the server's limit.\n\nq\n\u{4}\u{4}\u{0}\u{2}\u{5}\u{1A}i The rate limit that cal\
        ls are charged to, by name. Empty: the service's, else the server's default one.\n\nH\n\u{4}\u{4}\u{0}\
        \u{2}\u{6}\u{1A}@ Where the handler starts. Unspecified means on the event loop.\n\n9\n\u{4}\u{4}\u{0}\
        \u{2}\u{7}\u{1A}1 An example request in proto3 JSON. Empty: none.\n\n \n\u{2}\u{5}\u{0}\u{1A}\u{1A} W\
        hat a caller must show.\n\n0\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}( Nothing declared: a token is required.\
        \n\n\u{18}\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{10} A valid token.\n\n=\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}\
        5 Nothing. A token that is shown must still be valid.\n\na\n\u{4}\u{5}\u{0}\u{2}\u{3}\u{1A}Y A valid \
        token, or a client certificate whose identity the server's configuration knows.\n\n'\n\u{2}\u{5}\u{1}\
        \u{1A}! Whether a call may be repeated.\n\n6\n\u{4}\u{5}\u{1}\u{2}\u{0}\u{1A}. Nothing declared: trea\
        ted as not idempotent.\n\n#\n\u{4}\u{5}\u{1}\u{2}\u{1}\u{1A}\u{1B} The call changes nothing.\n\n3\n\u{4}\
        \u{5}\u{1}\u{2}\u{2}\u{1A}+ Repeating the call has no further effect.\n\n(\n\u{4}\u{5}\u{1}\u{2}\u{3}\
        \u{1A}  Repeating the call acts again.\n\n\u{1F}\n\u{2}\u{5}\u{2}\u{1A}\u{19} Where a handler starts.\
        \n\n.\n\u{4}\u{5}\u{2}\u{2}\u{0}\u{1A}& Nothing declared: on the event loop.\n\nY\n\u{4}\u{5}\u{2}\u{2}\
        \u{1}\u{1A}Q On the connection's event loop: for handlers that do little or wait for others.\n\nK\n\u{4}\
        \u{5}\u{2}\u{2}\u{2}\u{1A}C On the server's bounded pool: for handlers that compute or block.\n\n0\n\u{2}\
        \u{4}\u{1}\u{1A}* What holds for the methods of a service.\n\nx\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}p The\
         rate limit that calls of methods without one of their own are charged to. Empty: the server's defaul\
        t one.\n\nz\n\u{2}\u{4}\u{2}\u{1A}t The rules of one field. Every rule that a value breaks is reporte\
        d; a field that is absent breaks only `required`.\n\nÃ\u{1}\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}º\u{1} \
        The field must be there: present where it has presence; otherwise a text, bytes, list or map that is \
        not empty,\n a number other than 0, or an enum value other than the unspecified one.\n\nn\n\u{4}\u{4}\
        \u{2}\u{2}\u{1}\u{1A}f The smallest number allowed. On a list the rules for numbers, texts and enums \
        hold for each element.\n\n%\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\u{1D} The largest number allowed.\n\n/\n\
        \u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}' The number must be greater than this.\n\nM\n\u{4}\u{4}\u{2}\u{2}\u{4}\
        \u{1A}E The shortest text allowed, in Unicode scalars, or the fewest bytes.\n\nJ\n\u{4}\u{4}\u{2}\u{2}\
        \u{5}\u{1A}B The longest text allowed, in Unicode scalars, or the most bytes.\n\n:\n\u{4}\u{4}\u{2}\u{2}\
        \u{6}\u{1A}2 The most elements of a list or entries of a map.\n\n6\n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}. \
        The number must be neither infinite nor NaN.\n\na\n\u{4}\u{4}\u{2}\u{2}\u{8}\u{1A}Y The form of a tex\
        t. An empty text has every form; `required` or `min_length` refuse it.\n\n=\n\u{4}\u{4}\u{2}\u{2}\u{9}\
        \u{1A}5 The enum value must be one that this file declares.\n\nA\n\u{2}\u{5}\u{3}\u{1A}; The form of \
        a text, checked in time linear in its length.\n\n\u{13}\n\u{4}\u{5}\u{3}\u{2}\u{0}\u{1A}\u{B} Any tex\
        t.\n\nh\n\u{4}\u{5}\u{3}\u{2}\u{1}\u{1A}` Lower-case ASCII letters, digits and underscores, beginning\
         with a letter: `cursor_technical`.\n\n-\n\u{4}\u{5}\u{3}\u{2}\u{2}\u{1A}% A mail address, `name@exam\
        ple.org`.\n\n6\n\u{4}\u{5}\u{3}\u{2}\u{3}\u{1A}. An absolute URI, `https://example.org/path`.\n\nJ\n\u{4}\
        \u{5}\u{3}\u{2}\u{4}\u{1A}B A UUID in its text form, `8d6a4d4e-5f8c-4f4b-9d0a-3c1d2b7f9a10`.\n\n)\n\u{2}\
        \u{4}\u{3}\u{1A}# Rules about a message as a whole.\n\n)\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}! At least o\
        ne field must be set.\nb\u{6}proto3\nÝi\n orchestration/v1/decisions.proto\u{12}\u{10}orchestration.\
        v1\u{1A}\u{16}baton/v1/options.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}orchestrat\
        ion/v1/common.proto\"ë\u{1}\n\u{13}MakeDecisionRequest\u{12}C\n\u{7}context\u{18}\u{1} \u{1}(\u{B}2!\
        .orchestration.v1.DecisionContextB\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}R\u{7}context\u{12}I\n\u{C}altern\
        atives\u{18}\u{2} \u{3}(\u{B}2\u{1D}.orchestration.v1.AlternativeB\u{6}\u{9A}å\u{18}\u{2}8\u{10}R\u{C}\
        alternatives\u{12}D\n\nsimulation\u{18}\u{3} \u{1}(\u{B}2$.orchestration.v1.SimulationSettingsR\nsimu\
        lation\"Ô\u{C}\n\u{F}DecisionContext\u{12}2\n\u{E}revenue_impact\u{18}\u{1} \u{1}(\u{1}B\u{6}\u{9A}å\
        \u{18}\u{2}@\u{1}H\u{0}R\u{D}revenueImpact\u{88}\u{1}\u{1}\u{12}4\n\u{F}customer_impact\u{18}\u{2} \u{1}\
        (\u{1}B\u{6}\u{9A}å\u{18}\u{2}@\u{1}H\u{1}R\u{E}customerImpact\u{88}\u{1}\u{1}\u{12}:\n\u{12}operati\
        onal_impact\u{18}\u{3} \u{1}(\u{1}B\u{6}\u{9A}å\u{18}\u{2}@\u{1}H\u{2}R\u{11}operationalImpact\u{88}\
        \u{1}\u{1}\u{12};\n\u{E}estimated_cost\u{18}\u{4} \u{1}(\u{1}B\u{F}\u{9A}å\u{18}\u{B}!\u{0}\u{0}\u{0}\
        \u{0}\u{0}\u{0}\u{0}\u{0}@\u{1}H\u{3}R\u{D}estimatedCost\u{88}\u{1}\u{1}\u{12}?\n\u{10}expected_reven\
        ue\u{18}\u{5} \u{1}(\u{1}B\u{F}\u{9A}å\u{18}\u{B}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}@\u{1}\
        H\u{4}R\u{F}expectedRevenue\u{88}\u{1}\u{1}\u{12}B\n\u{E}estimated_days\u{18}\u{6} \u{1}(\u{D}B\u{16}\
        \u{9A}å\u{18}\u{12}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}ð?\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{84}\u{AC}\
        @H\u{5}R\u{D}estimatedDays\u{88}\u{1}\u{1}\u{12}>\n\u{C}team_members\u{18}\u{7} \u{1}(\u{D}B\u{16}\u{9A}\
        å\u{18}\u{12}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}ð?\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{88}Ã@H\u{6}R\u{B}\
        teamMembers\u{88}\u{1}\u{1}\u{12}P\n\u{14}technical_complexity\u{18}\u{8} \u{1}(\u{1}B\u{18}\u{9A}å\u{18}\
        \u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}$@@\u{1}H\u{7}\
        R\u{13}technicalComplexity\u{88}\u{1}\u{1}\u{12}L\n\u{12}market_uncertainty\u{18}\u{9} \u{1}(\u{1}B\u{18}\
        \u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\
        $@@\u{1}H\u{8}R\u{11}marketUncertainty\u{88}\u{1}\u{1}\u{12}R\n\u{15}resource_availability\u{18}\n \u{1}\
        (\u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\
        \u{0}\u{0}$@@\u{1}H\u{9}R\u{14}resourceAvailability\u{88}\u{1}\u{1}\u{12}J\n\u{11}timeline_pressure\u{18}\
        \u{B} \u{1}(\u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\
        \u{0}\u{0}\u{0}\u{0}\u{0}$@@\u{1}H\nR\u{10}timelinePressure\u{88}\u{1}\u{1}\u{12}0\n\u{11}affects_tec\
        hnical\u{18}\u{C} \u{1}(\u{8}H\u{B}R\u{10}affectsTechnical\u{88}\u{1}\u{1}\u{12}(\n\u{D}affects_brand\
        \u{18}\u{D} \u{1}(\u{8}H\u{C}R\u{C}affectsBrand\u{88}\u{1}\u{1}\u{12}*\n\u{E}affects_visual\u{18}\u{E}\
         \u{1}(\u{8}H\u{D}R\u{D}affectsVisual\u{88}\u{1}\u{1}\u{12}.\n\u{10}affects_customer\u{18}\u{F} \u{1}\
        (\u{8}H\u{E}R\u{F}affectsCustomer\u{88}\u{1}\u{1}\u{12}1\n\u{D}business_goal\u{18}\u{10} \u{1}(\u{9}B\
        \u{7}\u{9A}å\u{18}\u{3}0Ð\u{F}H\u{F}R\u{C}businessGoal\u{88}\u{1}\u{1}\u{12}*\n\u{9}timeframe\u{18}\
        \u{11} \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}0È\u{1}H\u{10}R\u{9}timeframe\u{88}\u{1}\u{1}\u{12},\n\u{6}\
        budget\u{18}\u{12} \u{1}(\u{1}B\u{F}\u{9A}å\u{18}\u{B}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\
        @\u{1}H\u{11}R\u{6}budget\u{88}\u{1}\u{1}\u{12}M\n\u{6}record\u{18}\u{13} \u{3}(\u{B}2-.orchestration\
        .v1.DecisionContext.RecordEntryB\u{6}\u{9A}å\u{18}\u{2}8dR\u{6}record\u{1A}X\n\u{B}RecordEntry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}3\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{1D}.orc\
        hestration.v1.RecordValueR\u{5}value:\u{2}8\u{1}:\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}B\u{11}\n\u{F}_rev\
        enue_impactB\u{12}\n\u{10}_customer_impactB\u{15}\n\u{13}_operational_impactB\u{11}\n\u{F}_estimated_\
        costB\u{13}\n\u{11}_expected_revenueB\u{11}\n\u{F}_estimated_daysB\u{F}\n\u{D}_team_membersB\u{17}\n\u{15}\
        _technical_complexityB\u{15}\n\u{13}_market_uncertaintyB\u{18}\n\u{16}_resource_availabilityB\u{14}\n\
        \u{12}_timeline_pressureB\u{14}\n\u{12}_affects_technicalB\u{10}\n\u{E}_affects_brandB\u{11}\n\u{F}_a\
        ffects_visualB\u{13}\n\u{11}_affects_customerB\u{10}\n\u{E}_business_goalB\u{C}\n\n_timeframeB\u{9}\n\
        \u{7}_budget\"l\n\u{B}RecordValue\u{12}\u{1D}\n\u{4}text\u{18}\u{1} \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}\
        0\u{90}NH\u{0}R\u{4}text\u{12} \n\u{6}number\u{18}\u{2} \u{1}(\u{1}B\u{6}\u{9A}å\u{18}\u{2}@\u{1}H\u{0}\
        R\u{6}number\u{12}\u{14}\n\u{4}flag\u{18}\u{3} \u{1}(\u{8}H\u{0}R\u{4}flagB\u{6}\n\u{4}kind\"q\n\u{B}\
        Alternative\u{12}\u{1D}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}B\u{9}\u{9A}å\u{18}\u{5}\u{8}\u{1}0È\u{1}R\
        \u{4}name\u{12}C\n\u{7}context\u{18}\u{2} \u{1}(\u{B}2!.orchestration.v1.DecisionContextB\u{6}\u{9A}å\
        \u{18}\u{2}\u{8}\u{1}R\u{7}context\"K\n\u{12}SimulationSettings\u{12}!\n\u{4}runs\u{18}\u{1} \u{1}(\u{D}\
        B\u{D}\u{9A}å\u{18}\u{9}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}jø@R\u{4}runs\u{12}\u{12}\n\u{4}seed\u{18}\u{2}\
         \u{1}(\u{4}R\u{4}seed\"\u{B2}\u{8}\n\u{14}MakeDecisionResponse\u{12}\u{1F}\n\u{B}decision_id\u{18}\u{1}\
         \u{1}(\u{9}R\ndecisionId\u{12}6\n\u{8}decision\u{18}\u{2} \u{1}(\u{E}2\u{1A}.orchestration.v1.Decisi\
        onR\u{8}decision\u{12}6\n\u{8}priority\u{18}\u{3} \u{1}(\u{E}2\u{1A}.orchestration.v1.PriorityR\u{8}p\
        riority\u{12}\u{1C}\n\u{9}rationale\u{18}\u{4} \u{1}(\u{9}R\u{9}rationale\u{12}\u{1F}\n\u{B}roi_perce\
        nt\u{18}\u{5} \u{1}(\u{1}R\nroiPercent\u{12}.\n\u{13}monthly_roi_percent\u{18}\u{6} \u{1}(\u{1}R\u{11}\
        monthlyRoiPercent\u{12}*\n\u{E}payback_months\u{18}\u{7} \u{1}(\u{1}H\u{0}R\u{D}paybackMonths\u{88}\u{1}\
        \u{1}\u{12}!\n\u{C}overall_risk\u{18}\u{8} \u{1}(\u{1}R\u{B}overallRisk\u{12}-\n\u{5}risks\u{18}\u{9}\
         \u{1}(\u{B}2\u{17}.orchestration.v1.RisksR\u{5}risks\u{12}T\n\u{13}partnership_impacts\u{18}\n \u{3}\
        (\u{B}2#.orchestration.v1.PartnershipImpactR\u{12}partnershipImpacts\u{12}U\n\u{13}implementation_pla\
        n\u{18}\u{B} \u{1}(\u{B}2$.orchestration.v1.ImplementationPlanR\u{12}implementationPlan\u{12}H\n\u{F}\
        success_metrics\u{18}\u{C} \u{3}(\u{B}2\u{1F}.orchestration.v1.SuccessMetricR\u{E}successMetrics\u{12}\
        I\n\u{F}risk_mitigation\u{18}\u{D} \u{3}(\u{B}2 .orchestration.v1.RiskMitigationR\u{E}riskMitigation\u{12}\
        B\n\nsimulation\u{18}\u{E} \u{1}(\u{B}2\".orchestration.v1.SimulationResultR\nsimulation\u{12}C\n\u{D}\
        sensitivities\u{18}\u{F} \u{3}(\u{B}2\u{1D}.orchestration.v1.SensitivityR\u{D}sensitivities\u{12}D\n\u{D}\
        contributions\u{18}\u{10} \u{3}(\u{B}2\u{1E}.orchestration.v1.ContributionR\u{D}contributions\u{12}=\n\
        \u{7}ranking\u{18}\u{11} \u{3}(\u{B}2#.orchestration.v1.RankedAlternativeR\u{7}ranking\u{12}9\n\ndeci\
        ded_at\u{18}\u{12} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}decidedAtB\u{11}\n\u{F}_payback_\
        months\"u\n\u{5}Risks\u{12}\u{1C}\n\u{9}technical\u{18}\u{1} \u{1}(\u{1}R\u{9}technical\u{12}\u{16}\n\
        \u{6}market\u{18}\u{2} \u{1}(\u{1}R\u{6}market\u{12}\u{1A}\n\u{8}resource\u{18}\u{3} \u{1}(\u{1}R\u{8}\
        resource\u{12}\u{1A}\n\u{8}timeline\u{18}\u{4} \u{1}(\u{1}R\u{8}timeline\"p\n\u{11}PartnershipImpact\u{12}\
        \u{12}\n\u{4}area\u{18}\u{1} \u{1}(\u{9}R\u{4}area\u{12}\u{16}\n\u{6}impact\u{18}\u{2} \u{1}(\u{1}R\u{6}\
        impact\u{12}/\n\u{13}coordination_needed\u{18}\u{3} \u{1}(\u{8}R\u{12}coordinationNeeded\"\u{BF}\u{1}\
        \n\u{12}ImplementationPlan\u{12}3\n\u{6}phases\u{18}\u{1} \u{3}(\u{B}2\u{1B}.orchestration.v1.PlanPha\
        seR\u{6}phases\u{12}\u{1D}\n\ntotal_days\u{18}\u{2} \u{1}(\u{1}R\u{9}totalDays\u{12}#\n\u{D}critical_\
        path\u{18}\u{3} \u{3}(\u{9}R\u{C}criticalPath\u{12}0\n\u{5}tasks\u{18}\u{4} \u{3}(\u{B}2\u{1A}.orches\
        tration.v1.PlanTaskR\u{5}tasks\"\u{BF}\u{1}\n\u{8}PlanTask\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}name\u{12}\u{14}\n\u{5}phase\u{18}\u{2} \u{1}(\u{9}R\u{5}phase\u{12}\u{12}\n\u{4}days\u{18}\u{3}\
         \u{1}(\u{1}R\u{4}days\u{12}\u{1B}\n\u{9}start_day\u{18}\u{4} \u{1}(\u{1}R\u{8}startDay\u{12}\u{1D}\n\
        \ndepends_on\u{18}\u{5} \u{3}(\u{9}R\u{9}dependsOn\u{12}\u{1D}\n\nslack_days\u{18}\u{6} \u{1}(\u{1}R\u{9}\
        slackDays\u{12}\u{1A}\n\u{8}critical\u{18}\u{7} \u{1}(\u{8}R\u{8}critical\"\u{8F}\u{1}\n\u{9}PlanPhas\
        e\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{12}\n\u{4}days\u{18}\u{2} \u{1}(\u{1}\
        R\u{4}days\u{12}\u{1B}\n\u{9}start_day\u{18}\u{3} \u{1}(\u{1}R\u{8}startDay\u{12}\u{1E}\n\nactivities\
        \u{18}\u{4} \u{3}(\u{9}R\nactivities\u{12}\u{1D}\n\ndepends_on\u{18}\u{5} \u{3}(\u{9}R\u{9}dependsOn\"\
        q\n\u{D}SuccessMetric\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}targe\
        t\u{18}\u{2} \u{1}(\u{1}R\u{6}target\u{12}\u{12}\n\u{4}unit\u{18}\u{3} \u{1}(\u{9}R\u{4}unit\u{12} \n\
        \u{B}description\u{18}\u{4} \u{1}(\u{9}R\u{B}description\"R\n\u{E}RiskMitigation\u{12}\u{12}\n\u{4}ri\
        sk\u{18}\u{1} \u{1}(\u{9}R\u{4}risk\u{12}\u{14}\n\u{5}level\u{18}\u{2} \u{1}(\u{1}R\u{5}level\u{12}\u{16}\
        \n\u{6}action\u{18}\u{3} \u{1}(\u{9}R\u{6}action\"Ý\u{1}\n\u{10}SimulationResult\u{12}\u{12}\n\u{4}r\
        uns\u{18}\u{1} \u{1}(\u{D}R\u{4}runs\u{12}\u{12}\n\u{4}seed\u{18}\u{2} \u{1}(\u{4}R\u{4}seed\u{12}&\n\
        \u{F}roi_percent_p10\u{18}\u{3} \u{1}(\u{1}R\u{D}roiPercentP10\u{12}&\n\u{F}roi_percent_p50\u{18}\u{4}\
         \u{1}(\u{1}R\u{D}roiPercentP50\u{12}&\n\u{F}roi_percent_p90\u{18}\u{5} \u{1}(\u{1}R\u{D}roiPercentP9\
        0\u{12})\n\u{10}loss_probability\u{18}\u{6} \u{1}(\u{1}R\u{F}lossProbability\"\u{9E}\u{1}\n\u{B}Sensi\
        tivity\u{12}\u{14}\n\u{5}input\u{18}\u{1} \u{1}(\u{9}R\u{5}input\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}\
        (\u{1}R\u{5}value\u{12}\u{1E}\n\u{8}flips_at\u{18}\u{3} \u{1}(\u{1}H\u{0}R\u{7}flipsAt\u{88}\u{1}\u{1}\
        \u{12}6\n\u{8}decision\u{18}\u{4} \u{1}(\u{E}2\u{1A}.orchestration.v1.DecisionR\u{8}decisionB\u{B}\n\u{9}\
        _flips_at\"a\n\u{C}Contribution\u{12}\u{16}\n\u{6}factor\u{18}\u{1} \u{1}(\u{9}R\u{6}factor\u{12}\u{14}\
        \n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value\u{12}#\n\u{D}share_percent\u{18}\u{3} \u{1}(\u{1}R\u{C}\
        sharePercent\"Õ\u{1}\n\u{11}RankedAlternative\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}nam\
        e\u{12}\u{12}\n\u{4}rank\u{18}\u{2} \u{1}(\u{D}R\u{4}rank\u{12}\u{1C}\n\u{9}closeness\u{18}\u{3} \u{1}\
        (\u{1}R\u{9}closeness\u{12}6\n\u{8}decision\u{18}\u{4} \u{1}(\u{E}2\u{1A}.orchestration.v1.DecisionR\u{8}\
        decision\u{12}\u{1F}\n\u{B}roi_percent\u{18}\u{5} \u{1}(\u{1}R\nroiPercent\u{12}!\n\u{C}overall_risk\u{18}\
        \u{6} \u{1}(\u{1}R\u{B}overallRisk*\u{A4}\u{1}\n\u{8}Decision\u{12}\u{18}\n\u{14}DECISION_UNSPECIFIED\
        \u{10}\u{0}\u{12}\u{1E}\n\u{1A}DECISION_APPROVE_IMMEDIATE\u{10}\u{1}\u{12}\u{1E}\n\u{1A}DECISION_APPR\
        OVE_SCHEDULED\u{10}\u{2}\u{12} \n\u{1C}DECISION_APPROVE_CONDITIONAL\u{10}\u{3}\u{12}\u{1C}\n\u{18}DEC\
        ISION_DEFER_OR_REJECT\u{10}\u{4}Jõ@\n5\n\u{1}\u{C}\u{1A}0 Decisions about proposals, with their reas\
        ons.\n\n\u{1C}\n\u{2}\u{4}\u{0}\u{1A}\u{16} Asks for a decision.\n\nK\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}\
        C What is to be decided on. At least one of its fields must be set.\n\n9\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}\
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
        hases that determine the length, in order.\n\nw\n\u{4}\u{4}\u{8}\u{2}\u{3}\u{1A}o The tasks of all ph\
        ases and what each waits for, in an order in which each comes after all that it waits for.\n\n\u{1B}\n\
        \u{2}\u{4}\u{9}\u{1A}\u{15} One task of a plan.\n\n;\n\u{4}\u{4}\u{9}\u{2}\u{0}\u{1A}3 The name, uniq\
        ue in the plan: `Assess the risks`.\n\n \n\u{4}\u{4}\u{9}\u{2}\u{1}\u{1A}\u{18} The name of its phase\
        .\n\n%\n\u{4}\u{4}\u{9}\u{2}\u{2}\u{1A}\u{1D} How long it takes, in days.\n\nJ\n\u{4}\u{4}\u{9}\u{2}\u{3}\
        \u{1A}B The first day on which it can begin; the first of the plan is 0.\n\n@\n\u{4}\u{4}\u{9}\u{2}\u{4}\
        \u{1A}8 The names of the tasks that must end before it begins.\n\nF\n\u{4}\u{4}\u{9}\u{2}\u{5}\u{1A}>\
         How many days it can be late without making the plan longer.\n\nj\n\u{4}\u{4}\u{9}\u{2}\u{6}\u{1A}b \
        Whether it lies on the critical path: the longest chain of tasks, which makes the plan's length.\n\n\u{1C}\
        \n\u{2}\u{4}\n\u{1A}\u{16} One phase of a plan.\n\n3\n\u{4}\u{4}\n\u{2}\u{0}\u{1A}+ The name, unique \
        in the plan: `Planning`.\n\n%\n\u{4}\u{4}\n\u{2}\u{1}\u{1A}\u{1D} How long it takes, in days.\n\nA\n\u{4}\
        \u{4}\n\u{2}\u{2}\u{1A}9 The day of the plan on which it begins; the first is 0.\n\n\u{1D}\n\u{4}\u{4}\
        \n\u{2}\u{3}\u{1A}\u{15} What is done in it.\n\nA\n\u{4}\u{4}\n\u{2}\u{4}\u{1A}9 The names of the pha\
        ses that must end before it begins.\n\n5\n\u{2}\u{4}\u{B}\u{1A}/ A figure that tells whether a propos\
        al works.\n\n\u{13}\n\u{4}\u{4}\u{B}\u{2}\u{0}\u{1A}\u{B} The name.\n\n(\n\u{4}\u{4}\u{B}\u{2}\u{1}\u{1A}\
          The value to reach, in `unit`.\n\n\"\n\u{4}\u{4}\u{B}\u{2}\u{2}\u{1A}\u{1A} The unit: `%`, `months`\
        .\n\n\u{18}\n\u{4}\u{4}\u{B}\u{2}\u{3}\u{1A}\u{10} What it tells.\n\n \n\u{2}\u{4}\u{C}\u{1A}\u{1A} W\
        hat to do about a risk.\n\nB\n\u{4}\u{4}\u{C}\u{2}\u{0}\u{1A}: The risk: `technical`, `market`, `reso\
        urce`, `timeline`.\n\n\u{1B}\n\u{4}\u{4}\u{C}\u{2}\u{1}\u{1A}\u{13} Its size, 0 to 1.\n\n\u{15}\n\u{4}\
        \u{4}\u{C}\u{2}\u{2}\u{1A}\u{D} What to do.\n\në\u{5}\n\u{2}\u{4}\u{D}\u{1A}ä\u{5} What a simulatio\
        n over cost, revenue and duration gave.\n\n Each run draws three factors, in this order, from triangu\
        lar distributions (lowest, most likely, highest), each by the\n inverse of its distribution function:\
        \n   cost      0.9, 1, 1.1 + 0.9 Ã\u{97} (technical risk + resource risk) / 2\n   revenue   0.9 â\u{88}\
        \u{92} 0.8 Ã\u{97} market risk, 1, 1.1 + 0.4 Ã\u{97} market risk\n   duration  0.9, 1, 1.1 + 0.9 Ã\
        \u{97} timeline risk\n Half of the cost runs with the duration, so the run's cost is the estimate Ã\u{97}\
         cost factor Ã\u{97} (1 + (duration factor â\u{88}\u{92} 1) / 2).\n The random numbers are the uppe\
        r 53 bits of SplitMix64, which begins with the seed, divided by 2^53. A percentile is the\n smallest \
        of the runs' figures that at least so many percent of them do not exceed.\n\n\"\n\u{4}\u{4}\u{D}\u{2}\
        \u{0}\u{1A}\u{1A} How many runs were made.\n\n)\n\u{4}\u{4}\u{D}\u{2}\u{1}\u{1A}! The seed of the ran\
        dom numbers.\n\nM\n\u{4}\u{4}\u{D}\u{2}\u{2}\u{1A}E 10 % of the runs had at most this return on inves\
        tment, in percent.\n\nM\n\u{4}\u{4}\u{D}\u{2}\u{3}\u{1A}E Half of the runs had at most this return on\
         investment, in percent.\n\nM\n\u{4}\u{4}\u{D}\u{2}\u{4}\u{1A}E 90 % of the runs had at most this ret\
        urn on investment, in percent.\n\n4\n\u{4}\u{4}\u{D}\u{2}\u{5}\u{1A}, The share of runs that lost mon\
        ey, 0 to 1.\n\n\u{81}\u{2}\n\u{2}\u{4}\u{E}\u{1A}ú\u{1} Whether a change of one input alone would ch\
        ange the decision. The better an input, the better the decision, so the\n limit in each direction is \
        found by bisection to the last bit; of two limits the nearer one is told, of two as near the\n lower \
        one.\n\nB\n\u{4}\u{4}\u{E}\u{2}\u{0}\u{1A}: The input, a field of DecisionContext: `estimated_cost`.\n\
        \n3\n\u{4}\u{4}\u{E}\u{2}\u{1}\u{1A}+ Its value in the request, or the default.\n\n_\n\u{4}\u{4}\u{E}\
        \u{2}\u{2}\u{1A}W The nearest value at which the decision changes. Absent: no allowed value changes i\
        t.\n\n=\n\u{4}\u{4}\u{E}\u{2}\u{3}\u{1A}5 The decision there. Unspecified without `flips_at`.\n\nô\u{2}\
        \n\u{2}\u{4}\u{F}\u{1A}í\u{2} How much one factor adds to the result.\n\n Each factor has a weight b\
        etween -1 and 1, which is 0 where it speaks neither for nor against: of the return (ROI â\u{88}\u{92}\
         50) /\n 150, held to -1 and 1; of each risk (0.7 â\u{88}\u{92} risk) / 1.6; of the priority 1 if it\
         is critical or high, else -0.5. Its share\n is its weight in percent of the sum of all weights witho\
        ut their signs.\n\nk\n\u{4}\u{4}\u{F}\u{2}\u{0}\u{1A}c The factor: `roi`, `technical_risk`, `market_r\
        isk`, `resource_risk`, `timeline_risk`, `priority`.\n\n0\n\u{4}\u{4}\u{F}\u{2}\u{1}\u{1A}( Its value;\
         of the priority its number.\n\n\\\n\u{4}\u{4}\u{F}\u{2}\u{2}\u{1A}T Its share of the result in perce\
        nt, -100 to 100; negative where it speaks against.\n\n\u{F7}\u{2}\n\u{2}\u{4}\u{10}\u{1A}ð\u{2} One \
        proposal of a comparison.\n\n TOPSIS over four criteria: return on investment (weight 0.4, the more t\
        he better), overall risk (0.3), length of the\n plan (0.15) and cost (0.15; the less the better). Eac\
        h criterion is divided by its Euclidean norm over all proposals.\n Proposals that are as close stand \
        in the order of the request, the one that was decided on first.\n\n?\n\u{4}\u{4}\u{10}\u{2}\u{0}\u{1A}\
        7 The name; empty for the proposal that was decided on.\n\n&\n\u{4}\u{4}\u{10}\u{2}\u{1}\u{1A}\u{1E} \
        Its place, 1 being the best.\n\nU\n\u{4}\u{4}\u{10}\u{2}\u{2}\u{1A}M How near it comes to the ideal o\
        f all proposals, 0 to 1 (TOPSIS closeness).\n\n&\n\u{4}\u{4}\u{10}\u{2}\u{3}\u{1A}\u{1E} What would b\
        e decided on it.\n\n.\n\u{4}\u{4}\u{10}\u{2}\u{4}\u{1A}& Its return on investment in percent.\n\n#\n\u{4}\
        \u{4}\u{10}\u{2}\u{5}\u{1A}\u{1B} Its overall risk, 0 to 1.\nb\u{6}proto3\nõ\u{19}\n'orchestration/v\
        1/decision_service.proto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}\u{1F}goo\
        gle/protobuf/timestamp.proto\u{1A}\u{1D}orchestration/v1/common.proto\u{1A} orchestration/v1/decision\
        s.proto\"\u{98}\u{3}\n\u{14}ListDecisionsRequest\u{12}3\n\u{9}page_size\u{18}\u{1} \u{1}(\u{5}B\u{16}\
        \u{9A}å\u{18}\u{12}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}@\u{8F}\
        @R\u{8}pageSize\u{12}&\n\npage_token\u{18}\u{2} \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}0\u{80}\u{4}R\u{9}\
        pageToken\u{12}>\n\u{8}decision\u{18}\u{3} \u{1}(\u{E}2\u{1A}.orchestration.v1.DecisionB\u{6}\u{9A}å\
        \u{18}\u{2}P\u{1}R\u{8}decision\u{12}>\n\u{8}priority\u{18}\u{4} \u{1}(\u{E}2\u{1A}.orchestration.v1.\
        PriorityB\u{6}\u{9A}å\u{18}\u{2}P\u{1}R\u{8}priority\u{12}=\n\u{C}decided_from\u{18}\u{5} \u{1}(\u{B}\
        2\u{1A}.google.protobuf.TimestampR\u{B}decidedFrom\u{12}A\n\u{E}decided_before\u{18}\u{6} \u{1}(\u{B}\
        2\u{1A}.google.protobuf.TimestampR\u{D}decidedBefore\u{12}!\n\u{C}oldest_first\u{18}\u{7} \u{1}(\u{8}\
        R\u{B}oldestFirst\"\u{96}\u{1}\n\u{15}ListDecisionsResponse\u{12}?\n\u{9}decisions\u{18}\u{1} \u{3}(\u{B}\
        2!.orchestration.v1.DecisionSummaryR\u{9}decisions\u{12}&\n\u{F}next_page_token\u{18}\u{2} \u{1}(\u{9}\
        R\u{D}nextPageToken\u{12}\u{14}\n\u{5}total\u{18}\u{3} \u{1}(\u{4}R\u{5}total\"å\u{2}\n\u{F}Decision\
        Summary\u{12}\u{1F}\n\u{B}decision_id\u{18}\u{1} \u{1}(\u{9}R\ndecisionId\u{12}6\n\u{8}decision\u{18}\
        \u{2} \u{1}(\u{E}2\u{1A}.orchestration.v1.DecisionR\u{8}decision\u{12}6\n\u{8}priority\u{18}\u{3} \u{1}\
        (\u{E}2\u{1A}.orchestration.v1.PriorityR\u{8}priority\u{12}\u{1F}\n\u{B}roi_percent\u{18}\u{4} \u{1}(\
        \u{1}R\nroiPercent\u{12}!\n\u{C}overall_risk\u{18}\u{5} \u{1}(\u{1}R\u{B}overallRisk\u{12}#\n\u{D}bus\
        iness_goal\u{18}\u{6} \u{1}(\u{9}R\u{C}businessGoal\u{12}9\n\ndecided_at\u{18}\u{7} \u{1}(\u{B}2\u{1A}\
        .google.protobuf.TimestampR\u{9}decidedAt\u{12}\u{1D}\n\ndecided_by\u{18}\u{8} \u{1}(\u{9}R\u{9}decid\
        edBy\"?\n\u{12}GetDecisionRequest\u{12})\n\u{B}decision_id\u{18}\u{1} \u{1}(\u{9}B\u{8}\u{9A}å\u{18}\
        \u{4}\u{8}\u{1}0@R\ndecisionId\"\u{B9}\u{1}\n\u{13}GetDecisionResponse\u{12}?\n\u{7}request\u{18}\u{1}\
         \u{1}(\u{B}2%.orchestration.v1.MakeDecisionRequestR\u{7}request\u{12}B\n\u{8}response\u{18}\u{2} \u{1}\
        (\u{B}2&.orchestration.v1.MakeDecisionResponseR\u{8}response\u{12}\u{1D}\n\ndecided_by\u{18}\u{3} \u{1}\
        (\u{9}R\u{9}decidedBy2Ñ\u{3}\n\u{F}DecisionService\u{12}ä\u{1}\n\u{D}ListDecisions\u{12}&.orchestra\
        tion.v1.ListDecisionsRequest\u{1A}'.orchestration.v1.ListDecisionsResponse\"\u{81}\u{1}\u{9A}å\u{18}\
        }\n\u{5}admin\n\u{15}orchestration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\u{5}(\
        \u{80}\u{80}\u{4}2\u{7}default8\u{1}B8{\"pageSize\":100,\"decision\":\"DECISION_APPROVE_IMMEDIATE\"}\u{12}\
        Ö\u{1}\n\u{B}GetDecision\u{12}$.orchestration.v1.GetDecisionRequest\u{1A}%.orchestration.v1.GetDecis\
        ionResponse\"z\u{9A}å\u{18}v\n\u{5}admin\n\u{15}orchestration_manager\n\u{C}system_admin\u{10}\u{1}\u{18}\
        \u{1}\"\u{2}\u{8}\u{5}(\u{80}\u{80}\u{4}2\u{7}default8\u{1}B1{\"decisionId\":\"8d6a4d4e5f8c4f4b9d0a3c\
        1d2b7f9a10\"}JÈ\u{B}\n\u{1E}\n\u{1}\u{C}\u{1A}\u{19} Reading back decisions.\n\n@\n\u{2}\u{6}\u{0}\u{1A}\
        : Decisions that were made, with what they were made from.\n\na\n\u{4}\u{6}\u{0}\u{2}\u{0}\u{1A}Y Dec\
        isions in the order in which they were made, the newest first unless told otherwise.\n\nU\n\u{4}\u{6}\
        \u{0}\u{2}\u{1}\u{1A}M One decision with the request that it answers. NOT_FOUND for an unknown id.\n\n\
        %\n\u{2}\u{4}\u{0}\u{1A}\u{1F} Asks for a list of decisions.\n\n@\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}8 T\
        he most decisions in the answer, up to 1,000. 0: 100.\n\nJ\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}B The `nex\
        t_page_token` of the page before. Empty: the first page.\n\nB\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}: Only \
        decisions of this kind. Unspecified: of every kind.\n\nJ\n\u{4}\u{4}\u{0}\u{2}\u{3}\u{1A}B Only decis\
        ions of this priority. Unspecified: of every priority.\n\n6\n\u{4}\u{4}\u{0}\u{2}\u{4}\u{1A}. Only de\
        cisions that were made then or later.\n\n/\n\u{4}\u{4}\u{0}\u{2}\u{5}\u{1A}' Only decisions that were\
         made before.\n\n1\n\u{4}\u{4}\u{0}\u{2}\u{6}\u{1A}) The oldest first instead of the newest.\n\n\u{17}\
        \n\u{2}\u{4}\u{1}\u{1A}\u{11} Some decisions.\n\n\u{18}\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}\u{10} The de\
        cisions.\n\n>\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}6 The token of the next page. Empty: this is the last.\n\
        \nE\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}= How many decisions are kept, whatever the request asks for.\n\n\
        \u{1C}\n\u{2}\u{4}\u{2}\u{1A}\u{16} A decision in short.\n\n\u{11}\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}\u{9}\
         The id.\n\n\u{17}\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}\u{F} The decision.\n\n\u{1B}\n\u{4}\u{4}\u{2}\u{2}\
        \u{2}\u{1A}\u{13} How urgent it is.\n\n:\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}2 The return on investment i\
        n percent of the cost.\n\n-\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}% The mean of the four risks, 0 to 1.\n\n\
        B\n\u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}: What the proposal is for, in words, as the request said.\n\n\u{1E}\
        \n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}\u{16} When it was decided.\n\n*\n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}\" \
        Who asked: the caller's subject.\n\n\u{1E}\n\u{2}\u{4}\u{3}\u{1A}\u{18} Asks for one decision.\n\n\u{11}\
        \n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}\u{9} The id.\n\n\u{15}\n\u{2}\u{4}\u{4}\u{1A}\u{F} One decision.\n\n\
        \u{19}\n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}\u{11} What was asked.\n\n\u{1C}\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}\
        \u{14} What was answered.\n\n*\n\u{4}\u{4}\u{4}\u{2}\u{2}\u{1A}\" Who asked: the caller's subject.\nb\
        \u{6}proto3\nõ\u{17}\n orchestration/v1/endpoints.proto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton\
        /v1/options.proto\u{1A}\u{1E}google/protobuf/duration.proto\u{1A}\u{1D}orchestration/v1/common.proto\"\
        9\n\u{14}ListEndpointsRequest\u{12}!\n\u{C}all_services\u{18}\u{1} \u{1}(\u{8}R\u{B}allServices\"\u{9B}\
        \u{2}\n\u{15}ListEndpointsResponse\u{12}8\n\u{9}endpoints\u{18}\u{1} \u{3}(\u{B}2\u{1A}.orchestration\
        .v1.EndpointR\u{9}endpoints\u{12}N\n\u{E}authentication\u{18}\u{2} \u{3}(\u{B}2&.orchestration.v1.Aut\
        henticationSchemeR\u{E}authentication\u{12}<\n\u{B}rate_limits\u{18}\u{3} \u{3}(\u{B}2\u{1B}.orchestr\
        ation.v1.RateLimitR\nrateLimits\u{12}:\n\u{6}errors\u{18}\u{4} \u{3}(\u{B}2\".orchestration.v1.ErrorD\
        escriptionR\u{6}errors\"\u{BD}\u{4}\n\u{8}Endpoint\u{12}\u{16}\n\u{6}number\u{18}\u{1} \u{1}(\u{D}R\u{6}\
        number\u{12}\u{18}\n\u{7}service\u{18}\u{2} \u{1}(\u{9}R\u{7}service\u{12}\u{16}\n\u{6}method\u{18}\u{3}\
         \u{1}(\u{9}R\u{6}method\u{12} \n\u{B}description\u{18}\u{4} \u{1}(\u{9}R\u{B}description\u{12}!\n\u{C}\
        request_type\u{18}\u{5} \u{1}(\u{9}R\u{B}requestType\u{12}#\n\u{D}response_type\u{18}\u{6} \u{1}(\u{9}\
        R\u{C}responseType\u{12}\u{14}\n\u{5}roles\u{18}\u{7} \u{3}(\u{9}R\u{5}roles\u{12}@\n\u{E}authenticat\
        ion\u{18}\u{8} \u{1}(\u{E}2\u{18}.baton.v1.AuthenticationR\u{E}authentication\u{12}:\n\nrate_limit\u{18}\
        \u{9} \u{1}(\u{B}2\u{1B}.orchestration.v1.RateLimitR\u{9}rateLimit\u{12}D\n\u{10}default_deadline\u{18}\
        \n \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{F}defaultDeadline\u{12}.\n\u{13}payload_limit_bytes\
        \u{18}\u{B} \u{1}(\u{4}R\u{11}payloadLimitBytes\u{12}7\n\u{B}idempotency\u{18}\u{C} \u{1}(\u{E}2\u{15}\
        .baton.v1.IdempotencyR\u{B}idempotency\u{12}\u{18}\n\u{7}example\u{18}\u{D} \u{1}(\u{9}R\u{7}example\u{12}\
         \n\u{B}implemented\u{18}\u{E} \u{1}(\u{8}R\u{B}implemented\"h\n\u{14}AuthenticationScheme\u{12}\u{12}\
        \n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12} \n\u{B}description\u{18}\u{2} \u{1}(\u{9}R\u{B}des\
        cription\u{12}\u{1A}\n\u{8}metadata\u{18}\u{3} \u{1}(\u{9}R\u{8}metadata\"~\n\u{10}ErrorDescription\u{12}\
        \u{12}\n\u{4}code\u{18}\u{1} \u{1}(\u{9}R\u{4}code\u{12}\u{16}\n\u{6}number\u{18}\u{2} \u{1}(\u{D}R\u{6}\
        number\u{12} \n\u{B}description\u{18}\u{3} \u{1}(\u{9}R\u{B}description\u{12}\u{1C}\n\u{9}retryable\u{18}\
        \u{4} \u{1}(\u{8}R\u{9}retryableJÜ\u{D}\n,\n\u{1}\u{C}\u{1A}' The endpoints that the server offers.\n\
        \n\u{1F}\n\u{2}\u{4}\u{0}\u{1A}\u{19} Asks for the endpoints.\n\nb\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}Z \
        Whether to tell the methods of every service. False: the eleven of OrchestrationService.\n\nK\n\u{2}\u{4}\
        \u{1}\u{1A}E The endpoints, from the descriptors that the server was built with.\n\nM\n\u{4}\u{4}\u{1}\
        \u{2}\u{0}\u{1A}E The endpoints, service by service, in the order of the proto files.\n\n&\n\u{4}\u{4}\
        \u{1}\u{2}\u{1}\u{1A}\u{1E} The ways to prove who calls.\n\n#\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}\u{1B} \
        The rate limits in force.\n\n/\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}' The status codes that calls end with\
        .\n\n\"\n\u{2}\u{4}\u{2}\u{1A}\u{1C} One method of one service.\n\nb\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}\
        Z The number of the endpoint, 1 to 11 for those of OrchestrationService; 0 for all others.\n\nP\n\u{4}\
        \u{4}\u{2}\u{2}\u{1}\u{1A}H The full name of the service, `orchestration.v1.OrchestrationService`.\n\n\
        .\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}& The name of the method, `GetHealth`.\n\n>\n\u{4}\u{4}\u{2}\u{2}\u{3}\
        \u{1A}6 What the method does: its comment in the proto file.\n\n.\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}& T\
        he full name of the request's type.\n\n,\n\u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}$ The full name of the reply\
        's type.\n\nh\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}` Roles of which the caller needs one. Empty: whoever i\
        s authenticated as `authentication` asks.\n\n\"\n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}\u{1A} What a caller \
        must show.\n\n3\n\u{4}\u{4}\u{2}\u{2}\u{8}\u{1A}+ The rate limit that calls are charged to.\n\n7\n\u{4}\
        \u{4}\u{2}\u{2}\u{9}\u{1A}/ The deadline of a call whose client set none.\n\n'\n\u{4}\u{4}\u{2}\u{2}\n\
        \u{1A}\u{1F} The largest request in bytes.\n\n)\n\u{4}\u{4}\u{2}\u{2}\u{B}\u{1A}! Whether a call may \
        be repeated.\n\n9\n\u{4}\u{4}\u{2}\u{2}\u{C}\u{1A}1 An example request in proto3 JSON. Empty: none.\n\
        \nE\n\u{4}\u{4}\u{2}\u{2}\u{D}\u{1A}= Whether this server answers it; else it ends UNIMPLEMENTED.\n\n\
        !\n\u{2}\u{4}\u{3}\u{1A}\u{1B} A way to prove who calls.\n\n6\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}. The n\
        ame: `bearer`, `api_key`, `mutual_tls`.\n\n\u{18}\n\u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}\u{10} How to use i\
        t.\n\nY\n\u{4}\u{4}\u{3}\u{2}\u{2}\u{1A}Q Where it is sent: `authorization: Bearer <token>`. Empty: i\
        n the TLS handshake.\n\n*\n\u{2}\u{4}\u{4}\u{1A}$ A status code that calls end with.\n\n \n\u{4}\u{4}\
        \u{4}\u{2}\u{0}\u{1A}\u{18} The name, `NOT_FOUND`.\n\n\u{1E}\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}\u{16} T\
        he number, 1 to 16.\n\n!\n\u{4}\u{4}\u{4}\u{2}\u{2}\u{1A}\u{19} When calls end with it.\n\n2\n\u{4}\u{4}\
        \u{4}\u{2}\u{3}\u{1A}* Whether the same call may succeed later.\nb\u{6}proto3\nª\u{D}\n\u{1D}orchest\
        ration/v1/health.proto\u{12}\u{10}orchestration.v1\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}\
        orchestration/v1/common.proto\"\u{12}\n\u{10}GetHealthRequest\"ñ\u{2}\n\u{11}GetHealthResponse\u{12}\
        7\n\u{6}status\u{18}\u{1} \u{1}(\u{E}2\u{1F}.orchestration.v1.OverallStatusR\u{6}status\u{12}Y\n\u{C}\
        partnerships\u{18}\u{2} \u{3}(\u{B}25.orchestration.v1.GetHealthResponse.PartnershipsEntryR\u{C}partn\
        erships\u{12}=\n\u{C}last_updated\u{18}\u{3} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{B}lastUp\
        dated\u{12}\u{19}\n\u{5}score\u{18}\u{4} \u{1}(\u{1}H\u{0}R\u{5}score\u{88}\u{1}\u{1}\u{1A}d\n\u{11}P\
        artnershipsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}9\n\u{5}value\u{18}\u{2} \
        \u{1}(\u{B}2#.orchestration.v1.PartnershipHealthR\u{5}value:\u{2}8\u{1}B\u{8}\n\u{6}_score\"Ã\u{1}\n\
        \u{11}PartnershipHealth\u{12}0\n\u{6}health\u{18}\u{1} \u{1}(\u{E}2\u{18}.orchestration.v1.HealthR\u{6}\
        health\u{12}\u{19}\n\u{5}score\u{18}\u{2} \u{1}(\u{1}H\u{0}R\u{5}score\u{88}\u{1}\u{1}\u{12}\u{18}\n\u{7}\
        enabled\u{18}\u{3} \u{1}(\u{8}R\u{7}enabled\u{12}=\n\u{C}last_updated\u{18}\u{4} \u{1}(\u{B}2\u{1A}.g\
        oogle.protobuf.TimestampR\u{B}lastUpdatedB\u{8}\n\u{6}_scoreJà\u{7}\n&\n\u{1}\u{C}\u{1A}! The health\
         of all partnerships.\n\n0\n\u{2}\u{4}\u{0}\u{1A}* Asks for the health of all partnerships.\n\n@\n\u{2}\
        \u{4}\u{1}\u{1A}: The health of all partnerships, judged by their metrics.\n\n3\n\u{4}\u{4}\u{1}\u{2}\
        \u{0}\u{1A}+ The status of all together, from `score`.\n\nK\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}C The hea\
        lth of each partnership by its id, disabled ones included.\n\nq\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}i Whe\
        n the newest sample that went into this answer was taken; when the answer was made if there is none.\n\
        \n|\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}t The mean of the scores of the partnerships that count, 0 to 100\
        , a stale one counting 0. Absent: none has a score.\n\n=\n\u{2}\u{4}\u{2}\u{1A}7 The health of one pa\
        rtnership, judged by its metrics.\n\n`\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}X The health by metrics; stale\
         when the newest sample is older than the freshness limit.\n\n\u{86}\u{1}\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}\
        ~ The mean of the scored metrics, 0 to 100, rounded to 0.1; of a stale partnership the last one. Abse\
        nt: no metric is\n scored.\n\na\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}Y Whether the partnership is enabled;\
         a disabled one does not count in the overall score.\n\nB\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}: When its \
        newest sample was taken. Absent: there is none.\nb\u{6}proto3\n\u{A4}\u{13}\n\u{1B}orchestration/v1/i\
        nfo.proto\u{12}\u{10}orchestration.v1\u{1A}\u{1E}google/protobuf/duration.proto\u{1A}\u{1F}google/pro\
        tobuf/timestamp.proto\u{1A}\u{1D}orchestration/v1/common.proto\"\u{16}\n\u{14}GetSystemInfoRequest\"\u{8E}\
        \u{2}\n\u{15}GetSystemInfoResponse\u{12}\u{16}\n\u{6}system\u{18}\u{1} \u{1}(\u{9}R\u{6}system\u{12}\u{18}\
        \n\u{7}version\u{18}\u{2} \u{1}(\u{9}R\u{7}version\u{12}7\n\u{6}status\u{18}\u{3} \u{1}(\u{E}2\u{1F}.\
        orchestration.v1.OverallStatusR\u{6}status\u{12}\u{1A}\n\u{8}features\u{18}\u{4} \u{3}(\u{9}R\u{8}fea\
        tures\u{12}<\n\nstatistics\u{18}\u{5} \u{1}(\u{B}2\u{1C}.orchestration.v1.StatisticsR\nstatistics\u{12}\
        0\n\u{6}caller\u{18}\u{6} \u{1}(\u{B}2\u{18}.orchestration.v1.CallerR\u{6}caller\"\u{84}\u{4}\n\nStat\
        istics\u{12}9\n\nstarted_at\u{18}\u{1} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}startedAt\u{12}\
        1\n\u{6}uptime\u{18}\u{2} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{6}uptime\u{12}\u{14}\n\u{5}c\
        alls\u{18}\u{3} \u{1}(\u{4}R\u{5}calls\u{12}!\n\u{C}failed_calls\u{18}\u{4} \u{1}(\u{4}R\u{B}failedCa\
        lls\u{12}&\n\u{C}success_rate\u{18}\u{5} \u{1}(\u{1}H\u{0}R\u{B}successRate\u{88}\u{1}\u{1}\u{12}:\n\u{B}\
        latency_p50\u{18}\u{6} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\nlatencyP50\u{12}:\n\u{B}latency_\
        p95\u{18}\u{7} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\nlatencyP95\u{12}:\n\u{B}latency_p99\u{18}\
        \u{8} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\nlatencyP99\u{12} \n\u{B}connections\u{18}\u{9} \u{1}\
        (\u{D}R\u{B}connections\u{12}\"\n\u{C}partnerships\u{18}\n \u{1}(\u{D}R\u{C}partnerships\u{12}\u{1C}\n\
        \u{9}decisions\u{18}\u{B} \u{1}(\u{4}R\u{9}decisionsB\u{F}\n\u{D}_success_rate\"P\n\u{6}Caller\u{12}\u{E}\
        \n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\u{14}\n\u{5}roles\u{18}\u{2} \u{3}(\u{9}R\u{5}roles\u{12}\
         \n\u{B}permissions\u{18}\u{3} \u{3}(\u{9}R\u{B}permissionsJ\u{88}\u{B}\nE\n\u{1}\u{C}\u{1A}@ What th\
        e system is and how it has been doing since it started.\n\n \n\u{2}\u{4}\u{0}\u{1A}\u{1A} Asks what t\
        he system is.\n\n@\n\u{2}\u{4}\u{1}\u{1A}: What the system is, how it has been doing, and who asks.\n\
        \n!\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}\u{19} The name of the system.\n\n$\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}\
        \u{1C} The version of the server.\n\nI\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}A The status of all partnershi\
        ps together, as GetHealth tells it.\n\nT\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}L What this server can do: t\
        he full names of the methods that it implements.\n\n4\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}, Counts and ti\
        mes since the server started.\n\n\u{13}\n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}\u{B} Who asks.\n\n2\n\u{2}\u{4}\
        \u{2}\u{1A}, Counts and times since the server started.\n\n\"\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}\u{1A} \
        When the server started.\n\n/\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}' How long the server has been running.\
        \n\n\u{1B}\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\u{13} Calls that ended.\n\nn\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}\
        f Calls that ended with UNKNOWN, DEADLINE_EXCEEDED, UNIMPLEMENTED, INTERNAL, UNAVAILABLE or DATA_LOSS\
        .\n\np\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}h Calls that did not fail, in percent of those that ended, 0 t\
        o 100, rounded to 0.1. Absent: none ended.\n\nW\n\u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}O Half of the calls t\
        ook at most this long. Absent: none ended or not measured.\n\nW\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}O 95 \
        % of the calls took at most this long. Absent: none ended or not measured.\n\nW\n\u{4}\u{4}\u{2}\u{2}\
        \u{7}\u{1A}O 99 % of the calls took at most this long. Absent: none ended or not measured.\n\n$\n\u{4}\
        \u{4}\u{2}\u{2}\u{8}\u{1A}\u{1C} Connections that are open.\n\n'\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}\u{1F}\
         Partnerships that are stored.\n\n$\n\u{4}\u{4}\u{2}\u{2}\n\u{1A}\u{1C} Decisions that are stored.\n\n\
        \u{11}\n\u{2}\u{4}\u{3}\u{1A}\u{B} Who asks.\n\n2\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}* The subject of th\
        e token or certificate.\n\n\u{14}\n\u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}\u{C} The roles.\n\nA\n\u{4}\u{4}\u{3}\
        \u{2}\u{2}\u{1A}9 The full names of the methods that the caller may call.\nb\u{6}proto3\n\u{BE}\u{1C}\
        \n\u{1E}orchestration/v1/metrics.proto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}\
        \u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}orchestration/v1/common.proto\"q\n\u{12}ListMetricsR\
        equest\u{12}3\n\u{9}page_size\u{18}\u{1} \u{1}(\u{5}B\u{16}\u{9A}å\u{18}\u{12}\u{11}\u{0}\u{0}\u{0}\u{0}\
        \u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}@\u{8F}@R\u{8}pageSize\u{12}&\n\npage_token\u{18}\u{2}\
         \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}0\u{80}\u{4}R\u{9}pageToken\"\u{B3}\u{1}\n\u{13}ListMetricsRespo\
        nse\u{12}5\n\u{7}metrics\u{18}\u{1} \u{3}(\u{B}2\u{1B}.orchestration.v1.MetricSetR\u{7}metrics\u{12}&\
        \n\u{F}next_page_token\u{18}\u{2} \u{1}(\u{9}R\u{D}nextPageToken\u{12}=\n\u{C}last_updated\u{18}\u{3}\
         \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{B}lastUpdated\"O\n\u{1C}GetPartnershipMetricsRequest\
        \u{12}/\n\u{E}partnership_id\u{18}\u{1} \u{1}(\u{9}B\u{8}\u{9A}å\u{18}\u{4}\u{8}\u{1}0@R\u{D}partner\
        shipId\"V\n\u{1D}GetPartnershipMetricsResponse\u{12}5\n\u{7}metrics\u{18}\u{1} \u{1}(\u{B}2\u{1B}.orc\
        hestration.v1.MetricSetR\u{7}metrics\"\u{A7}\u{2}\n\u{9}MetricSet\u{12}%\n\u{E}partnership_id\u{18}\u{1}\
         \u{1}(\u{9}R\u{D}partnershipId\u{12})\n\u{10}partnership_name\u{18}\u{2} \u{1}(\u{9}R\u{F}partnershi\
        pName\u{12}2\n\u{7}metrics\u{18}\u{3} \u{3}(\u{B}2\u{18}.orchestration.v1.MetricR\u{7}metrics\u{12}0\n\
        \u{6}health\u{18}\u{4} \u{1}(\u{E}2\u{18}.orchestration.v1.HealthR\u{6}health\u{12}\u{19}\n\u{5}score\
        \u{18}\u{5} \u{1}(\u{1}H\u{0}R\u{5}score\u{88}\u{1}\u{1}\u{12}=\n\u{C}last_updated\u{18}\u{6} \u{1}(\u{B}\
        2\u{1A}.google.protobuf.TimestampR\u{B}lastUpdatedB\u{8}\n\u{6}_score\"\u{8B}\u{2}\n\u{6}Metric\u{12}\
        \u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}\
        value\u{12}\u{12}\n\u{4}unit\u{18}\u{3} \u{1}(\u{9}R\u{4}unit\u{12}9\n\u{9}direction\u{18}\u{4} \u{1}\
        (\u{E}2\u{1B}.orchestration.v1.DirectionR\u{9}direction\u{12}\u{1B}\n\u{6}target\u{18}\u{5} \u{1}(\u{1}\
        H\u{0}R\u{6}target\u{88}\u{1}\u{1}\u{12};\n\u{B}observed_at\u{18}\u{6} \u{1}(\u{B}2\u{1A}.google.prot\
        obuf.TimestampR\nobservedAt\u{12}\u{19}\n\u{5}score\u{18}\u{7} \u{1}(\u{1}H\u{1}R\u{5}score\u{88}\u{1}\
        \u{1}B\u{9}\n\u{7}_targetB\u{8}\n\u{6}_score\"\u{A1}\u{2}\n\u{C}MetricSample\u{12}\u{1E}\n\u{4}name\u{18}\
        \u{1} \u{1}(\u{9}B\n\u{9A}å\u{18}\u{6}\u{8}\u{1}0@H\u{1}R\u{4}name\u{12}\u{1C}\n\u{5}value\u{18}\u{2}\
         \u{1}(\u{1}B\u{6}\u{9A}å\u{18}\u{2}@\u{1}R\u{5}value\u{12}\u{1A}\n\u{4}unit\u{18}\u{3} \u{1}(\u{9}B\
        \u{6}\u{9A}å\u{18}\u{2}0 R\u{4}unit\u{12}A\n\u{9}direction\u{18}\u{4} \u{1}(\u{E}2\u{1B}.orchestrati\
        on.v1.DirectionB\u{6}\u{9A}å\u{18}\u{2}P\u{1}R\u{9}direction\u{12},\n\u{6}target\u{18}\u{5} \u{1}(\u{1}\
        B\u{F}\u{9A}å\u{18}\u{B}!\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}@\u{1}H\u{0}R\u{6}target\u{88}\u{1}\
        \u{1}\u{12};\n\u{B}observed_at\u{18}\u{6} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\nobservedAtB\u{9}\
        \n\u{7}_targetJû\u{10}\n$\n\u{1}\u{C}\u{1A}\u{1F} Measurements of partnerships.\n\n^\n\u{2}\u{4}\u{0}\
        \u{1A}X Asks for the metrics of all partnerships, a page at a time, in the order of their ids.\n\nC\n\
        \u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}; The most partnerships in the answer, up to 1,000. 0: 100.\n\nJ\n\u{4}\
        \u{4}\u{0}\u{2}\u{1}\u{1A}B The `next_page_token` of the page before. Empty: the first page.\n\n$\n\u{2}\
        \u{4}\u{1}\u{1A}\u{1E} The metrics of partnerships.\n\nN\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}F One set fo\
        r each partnership of the page, in the order of their ids.\n\n>\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}6 The\
         token of the next page. Empty: this is the last.\n\n#\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}\u{1B} When th\
        e answer was made.\n\n0\n\u{2}\u{4}\u{2}\u{1A}* Asks for the metrics of one partnership.\n\n|\n\u{4}\u{4}\
        \u{2}\u{2}\u{0}\u{1A}t The partnership's id, 1 to 64 characters. An unknown one is INVALID_ARGUMENT, \
        and the answer names the valid ones.\n\n'\n\u{2}\u{4}\u{3}\u{1A}! The metrics of one partnership.\n\n\
        $\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}\u{1C} The partnership's metrics.\n\nB\n\u{2}\u{4}\u{4}\u{1A}< The \
        metrics of one partnership, the newest sample of each.\n\n\u{1F}\n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}\u{17}\
         The partnership's id.\n\n!\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}\u{19} The partnership's name.\n\nX\n\u{4}\
        \u{4}\u{4}\u{2}\u{2}\u{1A}P The newest sample of each metric, in the order in which they were first g\
        iven.\n\n \n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}\u{18} The health by metrics.\n\n[\n\u{4}\u{4}\u{4}\u{2}\u{4}\
        \u{1A}S The mean of the scored metrics, 0 to 100, rounded to 0.1. Absent: none is scored.\n\nB\n\u{4}\
        \u{4}\u{4}\u{2}\u{5}\u{1A}: When the newest sample was taken. Absent: there is none.\n\n6\n\u{2}\u{4}\
        \u{5}\u{1A}0 The newest sample of a metric, with its score.\n\n\u{1D}\n\u{4}\u{4}\u{5}\u{2}\u{0}\u{1A}\
        \u{15} The name, `uptime`.\n\n'\n\u{4}\u{4}\u{5}\u{2}\u{1}\u{1A}\u{1F} The measured value in `unit`.\n\
        \n@\n\u{4}\u{4}\u{5}\u{2}\u{2}\u{1A}8 The unit: `%`, `ms`, or another. Empty: a bare number.\n\n!\n\u{4}\
        \u{4}\u{5}\u{2}\u{3}\u{1A}\u{19} Which way it should go.\n\nF\n\u{4}\u{4}\u{5}\u{2}\u{4}\u{1A}> The v\
        alue to reach, in `unit`, above 0. Absent: none is set.\n\n&\n\u{4}\u{4}\u{5}\u{2}\u{5}\u{1A}\u{1E} W\
        hen the value was measured.\n\nP\n\u{4}\u{4}\u{5}\u{2}\u{6}\u{1A}H 0 (worst) to 100 (best). Absent: t\
        he metric informs and is not scored.\n\n(\n\u{2}\u{4}\u{6}\u{1A}\" A measurement as it is reported.\n\
        \n\u{AF}\u{1}\n\u{4}\u{4}\u{6}\u{2}\u{0}\u{1A}\u{A6}\u{1} The name: uptime, response_time, success_ra\
        te, error_rate, requests_per_minute, or one of the reporter's own of 1\n to 64 lower-case letters, di\
        gits and underscores.\n\n8\n\u{4}\u{4}\u{6}\u{2}\u{1}\u{1A}0 The measured value in `unit`, a finite n\
        umber.\n\nW\n\u{4}\u{4}\u{6}\u{2}\u{2}\u{1A}O The unit, at most 32 characters: `%`, `ms`, or another.\
         Empty: a bare number.\n\nK\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}C Which way it should go. May be left out\
         for the five known names.\n\n?\n\u{4}\u{4}\u{6}\u{2}\u{4}\u{1A}7 The value to reach, in `unit`, abov\
        e 0. Absent: none.\n\n?\n\u{4}\u{4}\u{6}\u{2}\u{5}\u{1A}7 When the value was measured. Absent: when i\
        t arrives.\nb\u{6}proto3\nÄ.\n#orchestration/v1/partnerships.proto\u{12}\u{10}orchestration.v1\u{1A}\
        \u{16}baton/v1/options.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}orchestration/v1/c\
        ommon.proto\u{1A}\u{1E}orchestration/v1/metrics.proto\"v\n\u{17}ListPartnershipsRequest\u{12}3\n\u{9}\
        page_size\u{18}\u{1} \u{1}(\u{5}B\u{16}\u{9A}å\u{18}\u{12}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\
        \u{19}\u{0}\u{0}\u{0}\u{0}\u{0}@\u{8F}@R\u{8}pageSize\u{12}&\n\npage_token\u{18}\u{2} \u{1}(\u{9}B\u{7}\
        \u{9A}å\u{18}\u{3}0\u{80}\u{4}R\u{9}pageToken\"\u{A2}\u{1}\n\u{18}ListPartnershipsResponse\u{12}H\n\u{C}\
        partnerships\u{18}\u{1} \u{3}(\u{B}2$.orchestration.v1.PartnershipSummaryR\u{C}partnerships\u{12}&\n\u{F}\
        next_page_token\u{18}\u{2} \u{1}(\u{9}R\u{D}nextPageToken\u{12}\u{14}\n\u{5}total\u{18}\u{3} \u{1}(\u{D}\
        R\u{5}total\"Ô\u{3}\n\u{12}PartnershipSummary\u{12}\u{E}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\
        \u{12}\n\u{4}name\u{18}\u{2} \u{1}(\u{9}R\u{4}name\u{12}\u{12}\n\u{4}type\u{18}\u{3} \u{1}(\u{9}R\u{4}\
        type\u{12}\u{18}\n\u{7}enabled\u{18}\u{4} \u{1}(\u{8}R\u{7}enabled\u{12}6\n\u{8}priority\u{18}\u{5} \u{1}\
        (\u{E}2\u{1A}.orchestration.v1.PriorityR\u{8}priority\u{12}0\n\u{6}health\u{18}\u{6} \u{1}(\u{E}2\u{18}\
        .orchestration.v1.HealthR\u{6}health\u{12}\u{1A}\n\u{8}progress\u{18}\u{7} \u{1}(\u{1}R\u{8}progress\u{12}\
        ?\n\u{E}metrics_health\u{18}\u{8} \u{1}(\u{E}2\u{18}.orchestration.v1.HealthR\u{D}metricsHealth\u{12}\
        \u{19}\n\u{5}score\u{18}\u{9} \u{1}(\u{1}H\u{0}R\u{5}score\u{88}\u{1}\u{1}\u{12}A\n\u{C}deliverables\u{18}\
        \n \u{3}(\u{B}2\u{1D}.orchestration.v1.DeliverableR\u{C}deliverables\u{12}=\n\u{C}last_updated\u{18}\u{B}\
         \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{B}lastUpdatedB\u{8}\n\u{6}_score\"N\n\u{1B}GetPartne\
        rshipStatusRequest\u{12}/\n\u{E}partnership_id\u{18}\u{1} \u{1}(\u{9}B\u{8}\u{9A}å\u{18}\u{4}\u{8}\u{1}\
        0@R\u{D}partnershipId\"\u{92}\u{4}\n\u{1C}GetPartnershipStatusResponse\u{12}\u{E}\n\u{2}id\u{18}\u{1}\
         \u{1}(\u{9}R\u{2}id\u{12}\u{12}\n\u{4}name\u{18}\u{2} \u{1}(\u{9}R\u{4}name\u{12}\u{12}\n\u{4}type\u{18}\
        \u{3} \u{1}(\u{9}R\u{4}type\u{12}\u{18}\n\u{7}enabled\u{18}\u{4} \u{1}(\u{8}R\u{7}enabled\u{12}6\n\u{8}\
        priority\u{18}\u{5} \u{1}(\u{E}2\u{1A}.orchestration.v1.PriorityR\u{8}priority\u{12}0\n\u{6}health\u{18}\
        \u{6} \u{1}(\u{E}2\u{18}.orchestration.v1.HealthR\u{6}health\u{12}\u{1A}\n\u{8}progress\u{18}\u{7} \u{1}\
        (\u{1}R\u{8}progress\u{12}?\n\u{E}metrics_health\u{18}\u{8} \u{1}(\u{E}2\u{18}.orchestration.v1.Healt\
        hR\u{D}metricsHealth\u{12}\u{19}\n\u{5}score\u{18}\u{9} \u{1}(\u{1}H\u{0}R\u{5}score\u{88}\u{1}\u{1}\u{12}\
        A\n\u{C}deliverables\u{18}\n \u{3}(\u{B}2\u{1D}.orchestration.v1.DeliverableR\u{C}deliverables\u{12}2\
        \n\u{7}metrics\u{18}\u{B} \u{3}(\u{B}2\u{18}.orchestration.v1.MetricR\u{7}metrics\u{12}=\n\u{C}last_u\
        pdated\u{18}\u{C} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{B}lastUpdatedB\u{8}\n\u{6}_score\"Þ\
        \u{1}\n\u{B}Deliverable\u{12}\u{1A}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}B\n\u{9A}å\u{18}\u{6}\u{8}\u{1}0@\
        H\u{1}R\u{2}id\u{12}\u{1D}\n\u{4}name\u{18}\u{2} \u{1}(\u{9}B\u{9}\u{9A}å\u{18}\u{5}\u{8}\u{1}0È\u{1}\
        R\u{4}name\u{12}4\n\u{8}progress\u{18}\u{3} \u{1}(\u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\
        \u{0}\u{0}\u{0}\u{0}\u{0}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}Y@@\u{1}R\u{8}progress\u{12}\u{1F}\n\u{6}\
        status\u{18}\u{4} \u{1}(\u{9}B\u{7}\u{9A}å\u{18}\u{3}0È\u{1}R\u{6}status\u{12}=\n\u{C}last_updated\u{18}\
        \u{5} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{B}lastUpdated\"â\u{2}\n\u{B}Partnership\u{12}\u{1A}\
        \n\u{2}id\u{18}\u{1} \u{1}(\u{9}B\n\u{9A}å\u{18}\u{6}\u{8}\u{1}0@H\u{1}R\u{2}id\u{12}\u{1D}\n\u{4}na\
        me\u{18}\u{2} \u{1}(\u{9}B\u{9}\u{9A}å\u{18}\u{5}\u{8}\u{1}0È\u{1}R\u{4}name\u{12}\u{1C}\n\u{4}type\
        \u{18}\u{3} \u{1}(\u{9}B\u{8}\u{9A}å\u{18}\u{4}\u{8}\u{1}0@R\u{4}type\u{12}\u{1D}\n\u{7}enabled\u{18}\
        \u{4} \u{1}(\u{8}H\u{0}R\u{7}enabled\u{88}\u{1}\u{1}\u{12}@\n\u{8}priority\u{18}\u{5} \u{1}(\u{E}2\u{1A}\
        .orchestration.v1.PriorityB\u{8}\u{9A}å\u{18}\u{4}\u{8}\u{1}P\u{1}R\u{8}priority\u{12}J\n\u{C}delive\
        rables\u{18}\u{6} \u{3}(\u{B}2\u{1D}.orchestration.v1.DeliverableB\u{7}\u{9A}å\u{18}\u{3}8è\u{7}R\u{C}\
        deliverables\u{12}A\n\u{7}metrics\u{18}\u{7} \u{3}(\u{B}2\u{1E}.orchestration.v1.MetricSampleB\u{7}\u{9A}\
        å\u{18}\u{3}8è\u{7}R\u{7}metricsB\n\n\u{8}_enabled\"i\n\u{19}ImportPartnershipsRequest\u{12}L\n\u{C}\
        partnerships\u{18}\u{1} \u{3}(\u{B}2\u{1D}.orchestration.v1.PartnershipB\u{9}\u{9A}å\u{18}\u{5}\u{8}\
        \u{1}8è\u{7}R\u{C}partnerships\"Ú\u{1}\n\u{1A}ImportPartnershipsResponse\u{12}\u{18}\n\u{7}created\u{18}\
        \u{1} \u{1}(\u{D}R\u{7}created\u{12}\u{1A}\n\u{8}replaced\u{18}\u{2} \u{1}(\u{D}R\u{8}replaced\u{12}\"\
        \n\u{C}deliverables\u{18}\u{3} \u{1}(\u{D}R\u{C}deliverables\u{12}%\n\u{E}metric_samples\u{18}\u{4} \u{1}\
        (\u{D}R\u{D}metricSamples\u{12};\n\u{B}imported_at\u{18}\u{5} \u{1}(\u{B}2\u{1A}.google.protobuf.Time\
        stampR\nimportedAtJ\u{A3}\u{1B}\n;\n\u{1}\u{C}\u{1A}6 Partnerships, their deliverables and their prog\
        ress.\n\nO\n\u{2}\u{4}\u{0}\u{1A}I Asks for the partnerships, a page at a time, in the order of their\
         ids.\n\nC\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}; The most partnerships in the answer, up to 1,000. 0: 100\
        .\n\nJ\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}B The `next_page_token` of the page before. Empty: the first p\
        age.\n\n%\n\u{2}\u{4}\u{1}\u{1A}\u{1F} The partnerships of one page.\n\nM\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}\
        E The partnerships in the order of their ids, disabled ones included.\n\n>\n\u{4}\u{4}\u{1}\u{2}\u{1}\
        \u{1A}6 The token of the next page. Empty: this is the last.\n\n7\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}/ H\
        ow many partnerships there are on all pages.\n\n \n\u{2}\u{4}\u{2}\u{1A}\u{1A} A partnership in a lis\
        t.\n\n%\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}\u{1D} The id, `cursor_technical`.\n\n\u{1E}\n\u{4}\u{4}\u{2}\
        \u{2}\u{1}\u{1A}\u{16} The name for people.\n\n6\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}. What kind of partn\
        ership it is, `technical`.\n\n \n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}\u{18} Whether it is enabled.\n\n\u{1E}\
        \n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}\u{16} How important it is.\n\n!\n\u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}\u{19}\
         The health by progress.\n\nb\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}Z The mean progress of the deliverables\
         in percent, 0 to 100, rounded to 0.1; 0 with none.\n\n \n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}\u{18} The h\
        ealth by metrics.\n\n[\n\u{4}\u{4}\u{2}\u{2}\u{8}\u{1A}S The mean of the scored metrics, 0 to 100, ro\
        unded to 0.1. Absent: none is scored.\n\nD\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}< The deliverables in the \
        order in which they were imported.\n\nG\n\u{4}\u{4}\u{2}\u{2}\n\u{1A}? When the partnership or one of\
         its deliverables last changed.\n\n!\n\u{2}\u{4}\u{3}\u{1A}\u{1B} Asks for one partnership.\n\nP\n\u{4}\
        \u{4}\u{3}\u{2}\u{0}\u{1A}H The partnership's id, 1 to 64 characters. An unknown one is NOT_FOUND.\n\n\
         \n\u{2}\u{4}\u{4}\u{1A}\u{1A} One partnership in full.\n\n%\n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}\u{1D} T\
        he id, `cursor_technical`.\n\n\u{1E}\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}\u{16} The name for people.\n\n6\
        \n\u{4}\u{4}\u{4}\u{2}\u{2}\u{1A}. What kind of partnership it is, `technical`.\n\n \n\u{4}\u{4}\u{4}\
        \u{2}\u{3}\u{1A}\u{18} Whether it is enabled.\n\n\u{1E}\n\u{4}\u{4}\u{4}\u{2}\u{4}\u{1A}\u{16} How im\
        portant it is.\n\n!\n\u{4}\u{4}\u{4}\u{2}\u{5}\u{1A}\u{19} The health by progress.\n\nb\n\u{4}\u{4}\u{4}\
        \u{2}\u{6}\u{1A}Z The mean progress of the deliverables in percent, 0 to 100, rounded to 0.1; 0 with \
        none.\n\n \n\u{4}\u{4}\u{4}\u{2}\u{7}\u{1A}\u{18} The health by metrics.\n\n[\n\u{4}\u{4}\u{4}\u{2}\u{8}\
        \u{1A}S The mean of the scored metrics, 0 to 100, rounded to 0.1. Absent: none is scored.\n\nD\n\u{4}\
        \u{4}\u{4}\u{2}\u{9}\u{1A}< The deliverables in the order in which they were imported.\n\nX\n\u{4}\u{4}\
        \u{4}\u{2}\n\u{1A}P The newest sample of each metric, in the order in which they were first given.\n\n\
        [\n\u{4}\u{4}\u{4}\u{2}\u{B}\u{1A}S When the partnership, one of its deliverables or one of its metri\
        cs last changed.\n\n3\n\u{2}\u{4}\u{5}\u{1A}- Something that a partnership is to deliver.\n\nd\n\u{4}\
        \u{4}\u{5}\u{2}\u{0}\u{1A}\\ The id, unique within the partnership: 1 to 64 lower-case letters, digit\
        s and underscores.\n\n3\n\u{4}\u{4}\u{5}\u{2}\u{1}\u{1A}+ The name for people, 1 to 200 characters.\n\
        \n7\n\u{4}\u{4}\u{5}\u{2}\u{2}\u{1A}/ How much of it is done, in percent, 0 to 100.\n\nK\n\u{4}\u{4}\u{5}\
        \u{2}\u{3}\u{1A}C Where it stands, in words, at most 200 characters: `in progress`.\n\nL\n\u{4}\u{4}\u{5}\
        \u{2}\u{4}\u{1A}D When it last changed; set by the server. Must be absent on import.\n\nF\n\u{2}\u{4}\
        \u{6}\u{1A}@ A partnership as it is written: what ImportPartnerships takes.\n\nM\n\u{4}\u{4}\u{6}\u{2}\
        \u{0}\u{1A}E The id, unique: 1 to 64 lower-case letters, digits and underscores.\n\n3\n\u{4}\u{4}\u{6}\
        \u{2}\u{1}\u{1A}+ The name for people, 1 to 200 characters.\n\nJ\n\u{4}\u{4}\u{6}\u{2}\u{2}\u{1A}B Wh\
        at kind of partnership it is, 1 to 64 characters: `technical`.\n\n/\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}'\
         Whether it is enabled. Absent: it is.\n\n3\n\u{4}\u{4}\u{6}\u{2}\u{4}\u{1A}+ How important it is: hi\
        gh, medium or low.\n\nF\n\u{4}\u{4}\u{6}\u{2}\u{5}\u{1A}> Its deliverables, at most 1,000, each with \
        an id of its own.\n\nM\n\u{4}\u{4}\u{6}\u{2}\u{6}\u{1A}E Samples of its metrics, at most 1,000, each \
        with a name of its own.\n\n{\n\u{2}\u{4}\u{7}\u{1A}u Partnerships to write, all or none. A partnershi\
        p that exists is replaced whole, with its deliverables and metrics.\n\nC\n\u{4}\u{4}\u{7}\u{2}\u{0}\u{1A}\
        ; The partnerships, 1 to 1,000, each with an id of its own.\n\n\u{1D}\n\u{2}\u{4}\u{8}\u{1A}\u{17} Wh\
        at an import wrote.\n\n(\n\u{4}\u{4}\u{8}\u{2}\u{0}\u{1A}  How many partnerships are new.\n\n<\n\u{4}\
        \u{4}\u{8}\u{2}\u{1}\u{1A}4 How many partnerships replaced one of the same id.\n\n-\n\u{4}\u{4}\u{8}\u{2}\
        \u{2}\u{1A}% How many deliverables were written.\n\n/\n\u{4}\u{4}\u{8}\u{2}\u{3}\u{1A}' How many metr\
        ic samples were written.\n\n^\n\u{4}\u{4}\u{8}\u{2}\u{4}\u{1A}V The time of import: what deliverables\
        , and samples without a time of their own, got.\nb\u{6}proto3\n\u{83}\u{11}\n orchestration/v1/readin\
        ess.proto\u{12}\u{10}orchestration.v1\u{1A}\u{1E}google/protobuf/duration.proto\u{1A}\u{1F}google/pro\
        tobuf/timestamp.proto\"!\n\u{1F}CheckDeploymentReadinessRequest\"Ê\u{2}\n CheckDeploymentReadinessRe\
        sponse\u{12}3\n\u{6}status\u{18}\u{1} \u{1}(\u{E}2\u{1B}.orchestration.v1.ReadinessR\u{6}status\u{12}\
        \u{14}\n\u{5}score\u{18}\u{2} \u{1}(\u{1}R\u{5}score\u{12}8\n\u{6}checks\u{18}\u{3} \u{3}(\u{B}2 .orc\
        hestration.v1.ReadinessCheckR\u{6}checks\u{12}<\n\u{7}summary\u{18}\u{4} \u{1}(\u{B}2\".orchestration\
        .v1.ReadinessSummaryR\u{7}summary\u{12}(\n\u{F}recommendations\u{18}\u{5} \u{3}(\u{9}R\u{F}recommenda\
        tions\u{12}9\n\nchecked_at\u{18}\u{6} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}checkedAt\"\u{A6}\
        \u{1}\n\u{E}ReadinessCheck\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}/\n\u{6}resul\
        t\u{18}\u{2} \u{1}(\u{E}2\u{17}.orchestration.v1.CheckR\u{6}result\u{12}\u{18}\n\u{7}message\u{18}\u{3}\
         \u{1}(\u{9}R\u{7}message\u{12}5\n\u{8}duration\u{18}\u{4} \u{1}(\u{B}2\u{19}.google.protobuf.Duratio\
        nR\u{8}duration\"t\n\u{10}ReadinessSummary\u{12}\u{14}\n\u{5}total\u{18}\u{1} \u{1}(\u{D}R\u{5}total\u{12}\
        \u{16}\n\u{6}passed\u{18}\u{2} \u{1}(\u{D}R\u{6}passed\u{12}\u{1A}\n\u{8}warnings\u{18}\u{3} \u{1}(\u{D}\
        R\u{8}warnings\u{12}\u{16}\n\u{6}failed\u{18}\u{4} \u{1}(\u{D}R\u{6}failed*\u{82}\u{1}\n\u{9}Readines\
        s\u{12}\u{19}\n\u{15}READINESS_UNSPECIFIED\u{10}\u{0}\u{12}\u{1E}\n\u{1A}READINESS_PRODUCTION_READY\u{10}\
        \u{1}\u{12}!\n\u{1D}READINESS_READY_WITH_WARNINGS\u{10}\u{2}\u{12}\u{17}\n\u{13}READINESS_NOT_READY\u{10}\
        \u{3}*Q\n\u{5}Check\u{12}\u{15}\n\u{11}CHECK_UNSPECIFIED\u{10}\u{0}\u{12}\u{E}\n\nCHECK_PASS\u{10}\u{1}\
        \u{12}\u{11}\n\u{D}CHECK_WARNING\u{10}\u{2}\u{12}\u{E}\n\nCHECK_FAIL\u{10}\u{3}J\u{9C}\u{9}\n2\n\u{1}\
        \u{C}\u{1A}- Whether the server is ready for production.\n\n&\n\u{2}\u{4}\u{0}\u{1A}  Asks for the ch\
        ecks to be run.\n\n\"\n\u{2}\u{4}\u{1}\u{1A}\u{1C} The outcome of the checks.\n\n_\n\u{4}\u{4}\u{1}\u{2}\
        \u{0}\u{1A}W The outcome of all: not ready with any failure, ready with warnings with any warning.\n\n\
        N\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}F The checks that passed, in percent of all, 0 to 100, rounded to 0\
        .1.\n\n6\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}. Every check, in the order in which they ran.\n\n,\n\u{4}\u{4}\
        \u{1}\u{2}\u{3}\u{1A}$ How many checks had which outcome.\n\nD\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}< What\
         to do, one sentence for each check that did not pass.\n\n\u{1E}\n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}\u{16}\
         When the checks ran.\n\n3\n\u{2}\u{5}\u{0}\u{1A}- Whether the server is ready for production.\n\n\u{13}\
        \n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}\u{B} Not told.\n\n\u{1D}\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{15} Eve\
        ry check passed.\n\n%\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}\u{1D} No check failed, some warn.\n\n\u{1C}\n\u{4}\
        \u{5}\u{0}\u{2}\u{3}\u{1A}\u{14} Some check failed.\n\n!\n\u{2}\u{5}\u{1}\u{1A}\u{1B} The outcome of \
        one check.\n\n\u{13}\n\u{4}\u{5}\u{1}\u{2}\u{0}\u{1A}\u{B} Not told.\n\n\u{16}\n\u{4}\u{5}\u{1}\u{2}\u{1}\
        \u{1A}\u{E} All is well.\n\n)\n\u{4}\u{5}\u{1}\u{2}\u{2}\u{1A}! It works, but not as it should.\n\n\u{1B}\
        \n\u{4}\u{5}\u{1}\u{2}\u{3}\u{1A}\u{13} It does not work.\n\n\"\n\u{2}\u{4}\u{2}\u{1A}\u{1C} One chec\
        k and its outcome.\n\n7\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}/ The name: `authentication`, `tls`, `storage\
        `.\n\n\u{16}\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}\u{E} The outcome.\n\n#\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\
        \u{1B} What was found, in words.\n\n\"\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}\u{1A} How long the check took\
        .\n\n*\n\u{2}\u{4}\u{3}\u{1A}$ How many checks had which outcome.\n\n\u{15}\n\u{4}\u{4}\u{3}\u{2}\u{0}\
        \u{1A}\u{D} All checks.\n\n\u{1C}\n\u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}\u{14} Those that passed.\n\n\u{1A}\
        \n\u{4}\u{4}\u{3}\u{2}\u{2}\u{1A}\u{12} Those that warn.\n\n\u{1C}\n\u{4}\u{4}\u{3}\u{2}\u{3}\u{1A}\u{14}\
         Those that failed.\nb\u{6}proto3\nã\u{1F}\n\u{1D}orchestration/v1/status.proto\u{12}\u{10}orchestra\
        tion.v1\u{1A}\u{1E}google/protobuf/duration.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\u{1A}\u{1D}\
        orchestration/v1/common.proto\"\u{18}\n\u{16}GetSystemStatusRequest\"\u{BC}\u{3}\n\u{17}GetSystemStat\
        usResponse\u{12}7\n\u{6}status\u{18}\u{1} \u{1}(\u{E}2\u{1F}.orchestration.v1.OverallStatusR\u{6}stat\
        us\u{12};\n\ncomponents\u{18}\u{2} \u{3}(\u{B}2\u{1B}.orchestration.v1.ComponentR\ncomponents\u{12}=\n\
        \u{9}resources\u{18}\u{3} \u{1}(\u{B}2\u{1F}.orchestration.v1.ResourceUsageR\u{9}resources\u{12}C\n\u{F}\
        recent_activity\u{18}\u{4} \u{3}(\u{B}2\u{1A}.orchestration.v1.ActivityR\u{E}recentActivity\u{12}9\n\n\
        last_check\u{18}\u{5} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}lastCheck\u{12}9\n\nnext_chec\
        k\u{18}\u{6} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}nextCheck\u{12}1\n\u{6}uptime\u{18}\u{7}\
         \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{6}uptime\"\u{AC}\u{1}\n\u{9}Component\u{12}\u{12}\n\u{4}\
        name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}6\n\u{5}state\u{18}\u{2} \u{1}(\u{E}2 .orchestration.v1.Co\
        mponentStateR\u{5}state\u{12}\u{18}\n\u{7}message\u{18}\u{3} \u{1}(\u{9}R\u{7}message\u{12}9\n\ncheck\
        ed_at\u{18}\u{4} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{9}checkedAt\"\u{A0}\u{6}\n\u{D}Resou\
        rceUsage\u{12}$\n\u{B}cpu_percent\u{18}\u{1} \u{1}(\u{1}H\u{0}R\ncpuPercent\u{88}\u{1}\u{1}\u{12}/\n\u{11}\
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
        cimal digits. Empty: no call caused it.\nb\u{6}proto3\n\u{B3} \n,orchestration/v1/orchestration_servi\
        ce.proto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}$orchestration/v1/configu\
        ration.proto\u{1A} orchestration/v1/decisions.proto\u{1A} orchestration/v1/endpoints.proto\u{1A}\u{1D}\
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
        cisions8\u{1}Bf{\"context\":{\"revenueImpact\":1500000,\"estimatedCost\":10000,\"expectedRevenue\":50\
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
        \u{4}2\u{7}default8\u{1}B\u{14}{\"allServices\":true}J\u{83}\u{C}\n9\n\u{1}\u{C}\u{1A}4 The eleven en\
        dpoints of the orchestration service.\n\ns\n\u{2}\u{6}\u{0}\u{1A}m Health, metrics, decisions and sta\
        te of partnerships. Every call needs an authenticated caller with a role.\n\nt\n\u{4}\u{6}\u{0}\u{2}\u{0}\
        \u{1A}l The health of all partnerships, judged by their metrics: the overall status, and health and s\
        core of each.\n\n^\n\u{4}\u{6}\u{0}\u{2}\u{1}\u{1A}V The newest metrics of every partnership, with th\
        e times at which they were measured.\n\n\u{99}\u{2}\n\u{4}\u{6}\u{0}\u{2}\u{2}\u{1A}\u{90}\u{2} Decid\
        es on a proposal and tells why: decision, rationale, plan, success metrics and what to do about risks\
        .\n INVALID_ARGUMENT for an empty context or values out of range; each is named. RESOURCE_EXHAUSTED w\
        ith a time to wait\n where too many decisions are being computed.\n\nb\n\u{4}\u{6}\u{0}\u{2}\u{3}\u{1A}\
        Z Every partnership with its health, progress and deliverables, in the order of their ids.\n\n?\n\u{4}\
        \u{6}\u{0}\u{2}\u{4}\u{1A}7 One partnership in full. NOT_FOUND for an unknown id.\n\no\n\u{4}\u{6}\u{0}\
        \u{2}\u{5}\u{1A}g The state of the system: overall status, components, resources, recent activity, la\
        st and next check.\n\n[\n\u{4}\u{6}\u{0}\u{2}\u{6}\u{1A}S The settings that the server runs with, wit\
        hout secrets. For administrators only.\n\no\n\u{4}\u{6}\u{0}\u{2}\u{7}\u{1A}g Runs the checks that te\
        ll whether the server is ready for production, and what to do where it is not.\n\ng\n\u{4}\u{6}\u{0}\u{2}\
        \u{8}\u{1A}_ What the system is, figures since it started, and the caller's own id, roles and permiss\
        ions.\n\nv\n\u{4}\u{6}\u{0}\u{2}\u{9}\u{1A}n The newest metrics of one partnership. INVALID_ARGUMENT \
        for an unknown id; the message names the valid ones.\n\n\u{99}\u{1}\n\u{4}\u{6}\u{0}\u{2}\n\u{1A}\u{90}\
        \u{1} Every endpoint with description, types, roles, limits and an example; and how to authenticate, \
        which rate limits\n hold and which errors occur.\nb\u{6}proto3\n\u{88}\u{7}\n*orchestration/v1/partne\
        rship_service.proto\u{12}\u{10}orchestration.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}#orchestration\
        /v1/partnerships.proto2þ\u{3}\n\u{12}PartnershipService\u{12}ç\u{3}\n\u{12}ImportPartnerships\u{12}\
        +.orchestration.v1.ImportPartnershipsRequest\u{1A},.orchestration.v1.ImportPartnershipsResponse\"õ\u{2}\
        \u{9A}å\u{18}ð\u{2}\n\u{5}admin\u{10}\u{1}\u{18}\u{2}\"\u{2}\u{8}<(\u{80}\u{80}\u{80}\u{5}2\u{7}def\
        ault8\u{1}BÎ\u{2}{\"partnerships\":[{\"id\":\"cursor_technical\",\"name\":\"Cursor Technical Partner\
        ship\",\"type\":\"technical\",\"enabled\":true,\"priority\":\"PRIORITY_HIGH\",\"deliverables\":[{\"id\
        \":\"integration\",\"name\":\"Integration\",\"progress\":80,\"status\":\"in progress\"}],\"metrics\":\
        [{\"name\":\"uptime\",\"value\":99.9,\"unit\":\"%\",\"direction\":\"DIRECTION_HIGHER_IS_BETTER\"}]}]}\
        J\u{81}\u{2}\n\u{1E}\n\u{1}\u{C}\u{1A}\u{19} Writes to partnerships.\n\n5\n\u{2}\u{6}\u{0}\u{1A}/ Par\
        tnerships, their deliverables and metrics.\n\n\u{A7}\u{1}\n\u{4}\u{6}\u{0}\u{2}\u{0}\u{1A}\u{9E}\u{1}\
         Writes partnerships with their deliverables and metrics: all of them, or none when one is at fault. \
        A partnership\n with an id that exists is replaced whole.\nb\u{6}proto3
        """
}
