// DO NOT EDIT: made by protoc-gen-baton from mine/v1/mine.proto.
// swift-format-ignore-file

/// The proto files of this module and all that they import.
enum GeneratedDescriptors {
    /// An encoded `google.protobuf.FileDescriptorSet`.
    static let fileDescriptorSet: [UInt8] = Self.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }

    /// The bytes, each as the Unicode scalar of its number.
    private static let text = """
        \n\u{97}ý\u{1}\n google/protobuf/descriptor.proto\u{12}\u{F}google.protobuf\"M\n\u{11}FileDescriptor\
        Set\u{12}8\n\u{4}file\u{18}\u{1} \u{3}(\u{B}2$.google.protobuf.FileDescriptorProtoR\u{4}file\"ä\u{4}\
        \n\u{13}FileDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{18}\n\u{7}\
        package\u{18}\u{2} \u{1}(\u{9}R\u{7}package\u{12}\u{1E}\n\ndependency\u{18}\u{3} \u{3}(\u{9}R\ndepend\
        ency\u{12}+\n\u{11}public_dependency\u{18}\n \u{3}(\u{5}R\u{10}publicDependency\u{12}'\n\u{F}weak_dep\
        endency\u{18}\u{B} \u{3}(\u{5}R\u{E}weakDependency\u{12}C\n\u{C}message_type\u{18}\u{4} \u{3}(\u{B}2 \
        .google.protobuf.DescriptorProtoR\u{B}messageType\u{12}A\n\u{9}enum_type\u{18}\u{5} \u{3}(\u{B}2$.goo\
        gle.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}A\n\u{7}service\u{18}\u{6} \u{3}(\u{B}2'.google.p\
        rotobuf.ServiceDescriptorProtoR\u{7}service\u{12}C\n\u{9}extension\u{18}\u{7} \u{3}(\u{B}2%.google.pr\
        otobuf.FieldDescriptorProtoR\u{9}extension\u{12}6\n\u{7}options\u{18}\u{8} \u{1}(\u{B}2\u{1C}.google.\
        protobuf.FileOptionsR\u{7}options\u{12}I\n\u{10}source_code_info\u{18}\u{9} \u{1}(\u{B}2\u{1F}.google\
        .protobuf.SourceCodeInfoR\u{E}sourceCodeInfo\u{12}\u{16}\n\u{6}syntax\u{18}\u{C} \u{1}(\u{9}R\u{6}syn\
        tax\"\u{B9}\u{6}\n\u{F}DescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12};\
        \n\u{5}field\u{18}\u{2} \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{5}field\u{12}C\n\u{9}ex\
        tension\u{18}\u{6} \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{9}extension\u{12}A\n\u{B}nes\
        ted_type\u{18}\u{3} \u{3}(\u{B}2 .google.protobuf.DescriptorProtoR\nnestedType\u{12}A\n\u{9}enum_type\
        \u{18}\u{4} \u{3}(\u{B}2$.google.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}X\n\u{F}extension_ra\
        nge\u{18}\u{5} \u{3}(\u{B}2/.google.protobuf.DescriptorProto.ExtensionRangeR\u{E}extensionRange\u{12}\
        D\n\noneof_decl\u{18}\u{8} \u{3}(\u{B}2%.google.protobuf.OneofDescriptorProtoR\u{9}oneofDecl\u{12}9\n\
        \u{7}options\u{18}\u{7} \u{1}(\u{B}2\u{1F}.google.protobuf.MessageOptionsR\u{7}options\u{12}U\n\u{E}r\
        eserved_range\u{18}\u{9} \u{3}(\u{B}2..google.protobuf.DescriptorProto.ReservedRangeR\u{D}reservedRan\
        ge\u{12}#\n\u{D}reserved_name\u{18}\n \u{3}(\u{9}R\u{C}reservedName\u{1A}z\n\u{E}ExtensionRange\u{12}\
        \u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}\
        end\u{12}@\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2&.google.protobuf.ExtensionRangeOptionsR\u{7}options\u{1A}\
        7\n\u{D}ReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\
        \u{18}\u{2} \u{1}(\u{5}R\u{3}end\"|\n\u{15}ExtensionRangeOptions\u{12}X\n\u{14}uninterpreted_option\u{18}\
        ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\
        \u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"Á\u{6}\n\u{14}FieldDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\
        \u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{3} \u{1}(\u{5}R\u{6}number\u{12}A\n\u{5}\
        label\u{18}\u{4} \u{1}(\u{E}2+.google.protobuf.FieldDescriptorProto.LabelR\u{5}label\u{12}>\n\u{4}typ\
        e\u{18}\u{5} \u{1}(\u{E}2*.google.protobuf.FieldDescriptorProto.TypeR\u{4}type\u{12}\u{1B}\n\u{9}type\
        _name\u{18}\u{6} \u{1}(\u{9}R\u{8}typeName\u{12}\u{1A}\n\u{8}extendee\u{18}\u{2} \u{1}(\u{9}R\u{8}ext\
        endee\u{12}#\n\u{D}default_value\u{18}\u{7} \u{1}(\u{9}R\u{C}defaultValue\u{12}\u{1F}\n\u{B}oneof_ind\
        ex\u{18}\u{9} \u{1}(\u{5}R\noneofIndex\u{12}\u{1B}\n\u{9}json_name\u{18}\n \u{1}(\u{9}R\u{8}jsonName\u{12}\
        7\n\u{7}options\u{18}\u{8} \u{1}(\u{B}2\u{1D}.google.protobuf.FieldOptionsR\u{7}options\u{12}'\n\u{F}\
        proto3_optional\u{18}\u{11} \u{1}(\u{8}R\u{E}proto3Optional\"\u{B6}\u{2}\n\u{4}Type\u{12}\u{F}\n\u{B}\
        TYPE_DOUBLE\u{10}\u{1}\u{12}\u{E}\n\nTYPE_FLOAT\u{10}\u{2}\u{12}\u{E}\n\nTYPE_INT64\u{10}\u{3}\u{12}\u{F}\
        \n\u{B}TYPE_UINT64\u{10}\u{4}\u{12}\u{E}\n\nTYPE_INT32\u{10}\u{5}\u{12}\u{10}\n\u{C}TYPE_FIXED64\u{10}\
        \u{6}\u{12}\u{10}\n\u{C}TYPE_FIXED32\u{10}\u{7}\u{12}\u{D}\n\u{9}TYPE_BOOL\u{10}\u{8}\u{12}\u{F}\n\u{B}\
        TYPE_STRING\u{10}\u{9}\u{12}\u{E}\n\nTYPE_GROUP\u{10}\n\u{12}\u{10}\n\u{C}TYPE_MESSAGE\u{10}\u{B}\u{12}\
        \u{E}\n\nTYPE_BYTES\u{10}\u{C}\u{12}\u{F}\n\u{B}TYPE_UINT32\u{10}\u{D}\u{12}\u{D}\n\u{9}TYPE_ENUM\u{10}\
        \u{E}\u{12}\u{11}\n\u{D}TYPE_SFIXED32\u{10}\u{F}\u{12}\u{11}\n\u{D}TYPE_SFIXED64\u{10}\u{10}\u{12}\u{F}\
        \n\u{B}TYPE_SINT32\u{10}\u{11}\u{12}\u{F}\n\u{B}TYPE_SINT64\u{10}\u{12}\"C\n\u{5}Label\u{12}\u{12}\n\u{E}\
        LABEL_OPTIONAL\u{10}\u{1}\u{12}\u{12}\n\u{E}LABEL_REQUIRED\u{10}\u{2}\u{12}\u{12}\n\u{E}LABEL_REPEATE\
        D\u{10}\u{3}\"c\n\u{14}OneofDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\
        7\n\u{7}options\u{18}\u{2} \u{1}(\u{B}2\u{1D}.google.protobuf.OneofOptionsR\u{7}options\"ã\u{2}\n\u{13}\
        EnumDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}?\n\u{5}value\u{18}\u{2}\
         \u{3}(\u{B}2).google.protobuf.EnumValueDescriptorProtoR\u{5}value\u{12}6\n\u{7}options\u{18}\u{3} \u{1}\
        (\u{B}2\u{1C}.google.protobuf.EnumOptionsR\u{7}options\u{12}]\n\u{E}reserved_range\u{18}\u{4} \u{3}(\u{B}\
        26.google.protobuf.EnumDescriptorProto.EnumReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_nam\
        e\u{18}\u{5} \u{3}(\u{9}R\u{C}reservedName\u{1A};\n\u{11}EnumReservedRange\u{12}\u{14}\n\u{5}start\u{18}\
        \u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\u{83}\u{1}\n\u{18}\
        EnumValueDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}nu\
        mber\u{18}\u{2} \u{1}(\u{5}R\u{6}number\u{12};\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2!.google.protobuf\
        .EnumValueOptionsR\u{7}options\"\u{A7}\u{1}\n\u{16}ServiceDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\
        \u{1} \u{1}(\u{9}R\u{4}name\u{12}>\n\u{6}method\u{18}\u{2} \u{3}(\u{B}2&.google.protobuf.MethodDescri\
        ptorProtoR\u{6}method\u{12}9\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1F}.google.protobuf.ServiceOptio\
        nsR\u{7}options\"\u{89}\u{2}\n\u{15}MethodDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}name\u{12}\u{1D}\n\ninput_type\u{18}\u{2} \u{1}(\u{9}R\u{9}inputType\u{12}\u{1F}\n\u{B}output_t\
        ype\u{18}\u{3} \u{1}(\u{9}R\noutputType\u{12}8\n\u{7}options\u{18}\u{4} \u{1}(\u{B}2\u{1E}.google.pro\
        tobuf.MethodOptionsR\u{7}options\u{12}0\n\u{10}client_streaming\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{F}\
        clientStreaming\u{12}0\n\u{10}server_streaming\u{18}\u{6} \u{1}(\u{8}:\u{5}falseR\u{F}serverStreaming\
        \"\u{91}\u{9}\n\u{B}FileOptions\u{12}!\n\u{C}java_package\u{18}\u{1} \u{1}(\u{9}R\u{B}javaPackage\u{12}\
        0\n\u{14}java_outer_classname\u{18}\u{8} \u{1}(\u{9}R\u{12}javaOuterClassname\u{12}5\n\u{13}java_mult\
        iple_files\u{18}\n \u{1}(\u{8}:\u{5}falseR\u{11}javaMultipleFiles\u{12}D\n\u{1D}java_generate_equals_\
        and_hash\u{18}\u{14} \u{1}(\u{8}B\u{2}\u{18}\u{1}R\u{19}javaGenerateEqualsAndHash\u{12}:\n\u{16}java_\
        string_check_utf8\u{18}\u{1B} \u{1}(\u{8}:\u{5}falseR\u{13}javaStringCheckUtf8\u{12}S\n\u{C}optimize_\
        for\u{18}\u{9} \u{1}(\u{E}2).google.protobuf.FileOptions.OptimizeMode:\u{5}SPEEDR\u{B}optimizeFor\u{12}\
        \u{1D}\n\ngo_package\u{18}\u{B} \u{1}(\u{9}R\u{9}goPackage\u{12}5\n\u{13}cc_generic_services\u{18}\u{10}\
         \u{1}(\u{8}:\u{5}falseR\u{11}ccGenericServices\u{12}9\n\u{15}java_generic_services\u{18}\u{11} \u{1}\
        (\u{8}:\u{5}falseR\u{13}javaGenericServices\u{12}5\n\u{13}py_generic_services\u{18}\u{12} \u{1}(\u{8}\
        :\u{5}falseR\u{11}pyGenericServices\u{12}7\n\u{14}php_generic_services\u{18}* \u{1}(\u{8}:\u{5}falseR\
        \u{12}phpGenericServices\u{12}%\n\ndeprecated\u{18}\u{17} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}.\n\
        \u{10}cc_enable_arenas\u{18}\u{1F} \u{1}(\u{8}:\u{4}trueR\u{E}ccEnableArenas\u{12}*\n\u{11}objc_class\
        _prefix\u{18}$ \u{1}(\u{9}R\u{F}objcClassPrefix\u{12})\n\u{10}csharp_namespace\u{18}% \u{1}(\u{9}R\u{F}\
        csharpNamespace\u{12}!\n\u{C}swift_prefix\u{18}' \u{1}(\u{9}R\u{B}swiftPrefix\u{12}(\n\u{10}php_class\
        _prefix\u{18}( \u{1}(\u{9}R\u{E}phpClassPrefix\u{12}#\n\u{D}php_namespace\u{18}) \u{1}(\u{9}R\u{C}php\
        Namespace\u{12}4\n\u{16}php_metadata_namespace\u{18}, \u{1}(\u{9}R\u{14}phpMetadataNamespace\u{12}!\n\
        \u{C}ruby_package\u{18}- \u{1}(\u{9}R\u{B}rubyPackage\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7}\
         \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\":\n\u{C}OptimizeMode\u{12}\
        \u{9}\n\u{5}SPEED\u{10}\u{1}\u{12}\u{D}\n\u{9}CODE_SIZE\u{10}\u{2}\u{12}\u{10}\n\u{C}LITE_RUNTIME\u{10}\
        \u{3}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}&\u{10}'\"ã\u{2}\n\u{E}MessageO\
        ptions\u{12}<\n\u{17}message_set_wire_format\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\u{14}messageSetWireFo\
        rmat\u{12}L\n\u{1F}no_standard_descriptor_accessor\u{18}\u{2} \u{1}(\u{8}:\u{5}falseR\u{1C}noStandard\
        DescriptorAccessor\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\u{1B}\n\u{9}\
        map_entry\u{18}\u{7} \u{1}(\u{8}R\u{8}mapEntry\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\
        \u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\
        \u{80}\u{80}\u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\
        \u{8}\u{8}\u{10}\u{9}J\u{4}\u{8}\u{9}\u{10}\n\"\u{92}\u{4}\n\u{C}FieldOptions\u{12}A\n\u{5}ctype\u{18}\
        \u{1} \u{1}(\u{E}2#.google.protobuf.FieldOptions.CType:\u{6}STRINGR\u{5}ctype\u{12}\u{16}\n\u{6}packe\
        d\u{18}\u{2} \u{1}(\u{8}R\u{6}packed\u{12}G\n\u{6}jstype\u{18}\u{6} \u{1}(\u{E}2$.google.protobuf.Fie\
        ldOptions.JSType:\u{9}JS_NORMALR\u{6}jstype\u{12}\u{19}\n\u{4}lazy\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\
        \u{4}lazy\u{12}.\n\u{F}unverified_lazy\u{18}\u{F} \u{1}(\u{8}:\u{5}falseR\u{E}unverifiedLazy\u{12}%\n\
        \ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\u{19}\n\u{4}weak\u{18}\n \u{1}(\u{8}\
        :\u{5}falseR\u{4}weak\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.U\
        ninterpretedOptionR\u{13}uninterpretedOption\"/\n\u{5}CType\u{12}\n\n\u{6}STRING\u{10}\u{0}\u{12}\u{8}\
        \n\u{4}CORD\u{10}\u{1}\u{12}\u{10}\n\u{C}STRING_PIECE\u{10}\u{2}\"5\n\u{6}JSType\u{12}\u{D}\n\u{9}JS_\
        NORMAL\u{10}\u{0}\u{12}\u{D}\n\u{9}JS_STRING\u{10}\u{1}\u{12}\u{D}\n\u{9}JS_NUMBER\u{10}\u{2}*\u{9}\u{8}\
        è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}\"s\n\u{C}OneofOptions\u{12}X\n\u{14}\
        uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpret\
        edOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"À\u{1}\n\u{B}EnumOptions\u{12}\u{1F}\n\
        \u{B}allow_alias\u{18}\u{2} \u{1}(\u{8}R\nallowAlias\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}\
        falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Unin\
        terpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\
        \u{5}\u{10}\u{6}\"\u{9E}\u{1}\n\u{10}EnumValueOptions\u{12}%\n\ndeprecated\u{18}\u{1} \u{1}(\u{8}:\u{5}\
        falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Unin\
        terpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9C}\
        \u{1}\n\u{E}ServiceOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}\
        uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpret\
        edOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"à\u{2}\n\u{D}MethodOptions\u{12}%\n\n\
        deprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}q\n\u{11}idempotency_level\u{18}\" \u{1}(\u{E}\
        2/.google.protobuf.MethodOptions.IdempotencyLevel:\u{13}IDEMPOTENCY_UNKNOWNR\u{10}idempotencyLevel\u{12}\
        X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}un\
        interpretedOption\"P\n\u{10}IdempotencyLevel\u{12}\u{17}\n\u{13}IDEMPOTENCY_UNKNOWN\u{10}\u{0}\u{12}\u{13}\
        \n\u{F}NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{E}\n\nIDEMPOTENT\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\
        \u{80}\u{80}\u{2}\"\u{9A}\u{3}\n\u{13}UninterpretedOption\u{12}A\n\u{4}name\u{18}\u{2} \u{3}(\u{B}2-.\
        google.protobuf.UninterpretedOption.NamePartR\u{4}name\u{12})\n\u{10}identifier_value\u{18}\u{3} \u{1}\
        (\u{9}R\u{F}identifierValue\u{12},\n\u{12}positive_int_value\u{18}\u{4} \u{1}(\u{4}R\u{10}positiveInt\
        Value\u{12},\n\u{12}negative_int_value\u{18}\u{5} \u{1}(\u{3}R\u{10}negativeIntValue\u{12}!\n\u{C}dou\
        ble_value\u{18}\u{6} \u{1}(\u{1}R\u{B}doubleValue\u{12}!\n\u{C}string_value\u{18}\u{7} \u{1}(\u{C}R\u{B}\
        stringValue\u{12}'\n\u{F}aggregate_value\u{18}\u{8} \u{1}(\u{9}R\u{E}aggregateValue\u{1A}J\n\u{8}Name\
        Part\u{12}\u{1B}\n\u{9}name_part\u{18}\u{1} \u{2}(\u{9}R\u{8}namePart\u{12}!\n\u{C}is_extension\u{18}\
        \u{2} \u{2}(\u{8}R\u{B}isExtension\"\u{A7}\u{2}\n\u{E}SourceCodeInfo\u{12}D\n\u{8}location\u{18}\u{1}\
         \u{3}(\u{B}2(.google.protobuf.SourceCodeInfo.LocationR\u{8}location\u{1A}Î\u{1}\n\u{8}Location\u{12}\
        \u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{16}\n\u{4}span\u{18}\u{2}\
         \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}span\u{12})\n\u{10}leading_comments\u{18}\u{3} \u{1}(\u{9}R\u{F}le\
        adingComments\u{12}+\n\u{11}trailing_comments\u{18}\u{4} \u{1}(\u{9}R\u{10}trailingComments\u{12}:\n\u{19}\
        leading_detached_comments\u{18}\u{6} \u{3}(\u{9}R\u{17}leadingDetachedComments\"Ñ\u{1}\n\u{11}Genera\
        tedCodeInfo\u{12}M\n\nannotation\u{18}\u{1} \u{3}(\u{B}2-.google.protobuf.GeneratedCodeInfo.Annotatio\
        nR\nannotation\u{1A}m\n\nAnnotation\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}\
        path\u{12}\u{1F}\n\u{B}source_file\u{18}\u{2} \u{1}(\u{9}R\nsourceFile\u{12}\u{14}\n\u{5}begin\u{18}\u{3}\
         \u{1}(\u{5}R\u{5}begin\u{12}\u{10}\n\u{3}end\u{18}\u{4} \u{1}(\u{5}R\u{3}endB~\n\u{13}com.google.pro\
        tobufB\u{10}DescriptorProtosH\u{1}Z-google.golang.org/protobuf/types/descriptorpbø\u{1}\u{1}\u{A2}\u{2}\
        \u{3}GPBª\u{2}\u{1A}Google.Protobuf.ReflectionJ\u{A0}Á\u{1}\nz\n\u{2}\u{8}\u{9}\u{1A}t descriptor.p\
        roto must be optimized for speed because reflection-based\n algorithms don't work during bootstrappin\
        g.\n\nd\n\u{2}\u{4}\u{0}\u{1A}^ The protocol compiler can output a FileDescriptorSet containing the .\
        proto\n files it parses.\n\n)\n\u{2}\u{4}\u{1}\u{1A}# Describes a complete .proto file.\n\n/\n\u{4}\u{4}\
        \u{1}\u{2}\u{2}\u{1A}' Names of files imported by this file.\n\nL\n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}D I\
        ndexes of the public imported files in the dependency list above.\n\nu\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}\
        m Indexes of the weak imported files in the dependency list.\n For Google-internal migration only. Do\
         not use.\n\n1\n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}) All top-level definitions in this file.\n\nï\u{1}\n\
        \u{4}\u{4}\u{1}\u{2}\n\u{1A}æ\u{1} This field contains optional information about the original sourc\
        e code.\n You may safely remove this entire field without harming runtime\n functionality of the desc\
        riptors -- the information is needed only by\n development tools.\n\nX\n\u{4}\u{4}\u{1}\u{2}\u{B}\u{1A}\
        P The syntax of the proto file.\n The supported values are \"proto2\" and \"proto3\".\n\n!\n\u{2}\u{4}\
        \u{2}\u{1A}\u{1B} Describes a message type.\n\n\u{A4}\u{1}\n\u{4}\u{4}\u{2}\u{3}\u{1}\u{1A}\u{9B}\u{1}\
         Range of reserved tag numbers. Reserved tag numbers may not be used by\n fields or extension ranges \
        in the same message. Reserved ranges may\n not overlap.\n\n}\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}u Reserv\
        ed field names, which may not be used by fields in the same message.\n A given name may only be reser\
        ved once.\n\nI\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}A The parser stores options it doesn't recognize here.\
         See above.\n\nT\n\u{3}\u{4}\u{3}\u{5}\u{1A}M Clients can define custom options in extensions of this\
         message. See above.\n\n+\n\u{2}\u{4}\u{4}\u{1A}% Describes a field within a message.\n\nM\n\u{6}\u{4}\
        \u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}C 0 is reserved for errors.\n Order is weird for historical reasons.\n\
        \nq\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}g Not ZigZag encoded.  Negative numbers take 10 bytes. \
         Use TYPE_SINT64 if\n negative values are likely.\n\nq\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{4}\u{1A}g No\
        t ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if\n negative values are likely.\n\
        \nÜ\u{1}\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{9}\u{1A}Ñ\u{1} Tag-delimited aggregate.\n Group type is \
        deprecated and not supported in proto3. However, Proto3\n implementations should still be able to par\
        se the group wire format and\n treat group fields as unknown fields.\n\n\u{1D}\n\u{6}\u{4}\u{4}\u{4}\u{0}\
        \u{2}\u{B}\u{1A}\u{13} New in version 2.\n\n$\n\u{6}\u{4}\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}\u{1A} 0 is r\
        eserved for errors\n\n\u{96}\u{1}\n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}\u{8D}\u{1} If type_name is set, th\
        is need not be set.  If both this and type_name\n are set, this must be one of TYPE_ENUM, TYPE_MESSAG\
        E or TYPE_GROUP.\n\n\u{B1}\u{2}\n\u{4}\u{4}\u{4}\u{2}\u{4}\u{1A}\u{A8}\u{2} For message and enum type\
        s, this is the name of the type.  If the name\n starts with a '.', it is fully-qualified.  Otherwise,\
         C++-like scoping\n rules are used to find the type (i.e. first the nested types within this\n messag\
        e are searched, then within the parent, on up to the root\n namespace).\n\nx\n\u{4}\u{4}\u{4}\u{2}\u{5}\
        \u{1A}p For extensions, this is the name of the type being extended.  It is\n resolved in the same ma\
        nner as type_name.\n\n\u{8B}\u{2}\n\u{4}\u{4}\u{4}\u{2}\u{6}\u{1A}\u{82}\u{2} For numeric types, cont\
        ains the original text representation of the value.\n For booleans, \"true\" or \"false\".\n For stri\
        ngs, contains the default text contents (not escaped in any way).\n For bytes, contains the C escaped\
         value.  All bytes >= 128 are escaped.\n\n~\n\u{4}\u{4}\u{4}\u{2}\u{7}\u{1A}v If set, gives the index\
         of a oneof in the containing type's oneof_decl\n list.  This field is a member of that oneof.\n\nô\u{1}\
        \n\u{4}\u{4}\u{4}\u{2}\u{8}\u{1A}ë\u{1} JSON name of this field. The value is set by protocol compil\
        er. If the\n user has set a \"json_name\" option on this field, that option's value\n will be used. O\
        therwise, it's deduced from the field's name by converting\n it to camelCase.\n\n\u{AD}\u{9}\n\u{4}\u{4}\
        \u{4}\u{2}\n\u{1A}\u{A4}\u{9} If true, this is a proto3 \"optional\". When a proto3 field is optional\
        , it\n tracks presence regardless of field type.\n\n When proto3_optional is true, this field must be\
         belong to a oneof to\n signal to old proto3 clients that presence is tracked for this field. This\n \
        oneof is known as a \"synthetic\" oneof, and this field must be its sole\n member (each proto3 option\
        al field gets its own synthetic oneof). Synthetic\n oneofs exist in the descriptor only, and do not g\
        enerate any API. Synthetic\n oneofs must be ordered after all \"real\" oneofs.\n\n For message fields\
        , proto3_optional doesn't create any semantic change,\n since non-repeated message fields always trac\
        k presence. However it still\n indicates the semantic detail of whether the user wrote \"optional\" o\
        r not.\n This can be useful for round-tripping the .proto file. For consistency we\n give message fie\
        lds a synthetic oneof also, even though it is not required\n to track presence. This is especially im\
        portant because the parser can't\n tell if a field is a message or an enum, so it must always create \
        a\n synthetic oneof.\n\n Proto2 optional fields do not set this flag, because they already indicate\n\
         optional with `LABEL_OPTIONAL`.\n\n\u{1A}\n\u{2}\u{4}\u{5}\u{1A}\u{14} Describes a oneof.\n\n\u{1F}\n\
        \u{2}\u{4}\u{6}\u{1A}\u{19} Describes an enum type.\n\n\u{A7}\u{2}\n\u{4}\u{4}\u{6}\u{3}\u{0}\u{1A}\u{9E}\
        \u{2} Range of reserved numeric values. Reserved values may not be used by\n entries in the same enum\
        . Reserved ranges may not overlap.\n\n Note that this is distinct from DescriptorProto.ReservedRange \
        in that it\n is inclusive such that it can appropriately represent the entire int32\n domain.\n\n\u{A4}\
        \u{1}\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}\u{9B}\u{1} Range of reserved numeric values. Reserved numeric \
        values may not be used\n by enum values in the same enum declaration. Reserved ranges may not\n overl\
        ap.\n\nf\n\u{4}\u{4}\u{6}\u{2}\u{4}\u{1A}^ Reserved enum value names, which may not be reused. A give\
        n name may only\n be reserved once.\n\n)\n\u{2}\u{4}\u{7}\u{1A}# Describes a value within an enum.\n\n\
        \u{1C}\n\u{2}\u{4}\u{8}\u{1A}\u{16} Describes a service.\n\n(\n\u{2}\u{4}\u{9}\u{1A}\" Describes a me\
        thod of a service.\n\n\u{91}\u{1}\n\u{4}\u{4}\u{9}\u{2}\u{1}\u{1A}\u{88}\u{1} Input and output type n\
        ames.  These are resolved in the same way as\n FieldDescriptorProto.type_name, but must refer to a me\
        ssage type.\n\n?\n\u{4}\u{4}\u{9}\u{2}\u{4}\u{1A}7 Identifies if client streams multiple client messa\
        ges\n\n?\n\u{4}\u{4}\u{9}\u{2}\u{5}\u{1A}7 Identifies if server streams multiple server messages\n\nî\
        \u{1}\n\u{4}\u{4}\n\u{2}\u{0}\u{1A}å\u{1} Sets the Java package where classes generated from this .p\
        roto will be\n placed.  By default, the proto package is used, but this is often\n inappropriate beca\
        use proto packages do not normally start with backwards\n domain names.\n\në\u{2}\n\u{4}\u{4}\n\u{2}\
        \u{1}\u{1A}â\u{2} Controls the name of the wrapper Java class generated for the .proto file.\n That \
        class will always contain the .proto file's getDescriptor() method as\n well as any top-level extensi\
        ons defined in the .proto file.\n If java_multiple_files is disabled, then all the other classes from\
         the\n .proto file will be nested inside the single wrapper outer class.\n\n\u{A0}\u{3}\n\u{4}\u{4}\n\
        \u{2}\u{2}\u{1A}\u{97}\u{3} If enabled, then the Java code generator will generate a separate .java\n\
         file for each top-level message, enum, and service defined in the .proto\n file.  Thus, these types \
        will *not* be nested inside the wrapper class\n named by java_outer_classname.  However, the wrapper \
        class will still be\n generated to contain the file's getDescriptor() method as well as any\n top-lev\
        el extensions defined in the file.\n\n#\n\u{4}\u{4}\n\u{2}\u{3}\u{1A}\u{1B} This option does nothing.\
        \n\nà\u{2}\n\u{4}\u{4}\n\u{2}\u{4}\u{1A}\u{D7}\u{2} If set true, then the Java2 code generator will \
        generate code that\n throws an exception whenever an attempt is made to assign a non-UTF-8\n byte seq\
        uence to a string field.\n Message reflection will do the same.\n However, an extension field still a\
        ccepts non-UTF-8 byte sequences.\n This option has no effect on when used with the lite runtime.\n\nD\
        \n\u{4}\u{4}\n\u{4}\u{0}\u{1A}< Generated classes can be optimized for speed or code size.\n\n\u{10}\n\
        \u{6}\u{4}\n\u{4}\u{0}\u{2}\u{1}\u{1A}\u{6} etc.\n\nÜ\u{2}\n\u{4}\u{4}\n\u{2}\u{6}\u{1A}Ó\u{2} Sets\
         the Go package where structs generated from this .proto will be\n placed. If omitted, the Go package\
         will be derived from the following:\n   - The basename of the package import path, if provided.\n   \
        - Otherwise, the package statement in the .proto file, if present.\n   - Otherwise, the basename of t\
        he .proto file, without extension.\n\nÎ\u{4}\n\u{4}\u{4}\n\u{2}\u{7}\u{1A}Å\u{4} Should generic ser\
        vices be generated in each language?  \"Generic\" services\n are not specific to any particular RPC s\
        ystem.  They are generated by the\n main code generators in each language (without additional plugins\
        ).\n Generic services were the only kind of service generation supported by\n early versions of googl\
        e.protobuf.\n\n Generic services are now considered deprecated in favor of using plugins\n that gener\
        ate code specific to your particular RPC system.  Therefore,\n these default to false.  Old code whic\
        h depends on generic services should\n explicitly set them to true.\n\ní\u{1}\n\u{4}\u{4}\n\u{2}\u{B}\
        \u{1A}ä\u{1} Is this file deprecated?\n Depending on the target platform, this can emit Deprecated a\
        nnotations\n for everything in the file, or it will be completely ignored; in the very\n least, this \
        is a formalization for deprecating files.\n\ny\n\u{4}\u{4}\n\u{2}\u{C}\u{1A}q Enables the use of aren\
        as for the proto messages in this file. This applies\n only to generated classes for C++.\n\n\u{8C}\u{1}\
        \n\u{4}\u{4}\n\u{2}\u{D}\u{1A}\u{83}\u{1} Sets the objective c class prefix which is prepended to all\
         objective c\n generated classes from this .proto. There is no default.\n\nC\n\u{4}\u{4}\n\u{2}\u{E}\u{1A}\
        ; Namespace for generated classes; defaults to the package.\n\n\u{8B}\u{2}\n\u{4}\u{4}\n\u{2}\u{F}\u{1A}\
        \u{82}\u{2} By default Swift generators will take the proto package and CamelCase it\n replacing '.' \
        with underscore and use that to prefix the types/symbols\n defined. When this options is provided, th\
        ey will use this value instead\n to prefix the types/symbols defined.\n\nx\n\u{4}\u{4}\n\u{2}\u{10}\u{1A}\
        p Sets the php class prefix which is prepended to all php generated classes\n from this .proto. Defau\
        lt is empty.\n\n\u{B8}\u{1}\n\u{4}\u{4}\n\u{2}\u{11}\u{1A}\u{AF}\u{1} Use this option to change the n\
        amespace of php generated classes. Default\n is empty. When this option is empty, the package name wi\
        ll be used for\n determining the namespace.\n\nÄ\u{1}\n\u{4}\u{4}\n\u{2}\u{12}\u{1A}\u{BB}\u{1} Use \
        this option to change the namespace of php generated metadata classes.\n Default is empty. When this \
        option is empty, the proto file name will be\n used for determining the namespace.\n\n\u{BC}\u{1}\n\u{4}\
        \u{4}\n\u{2}\u{13}\u{1A}\u{B3}\u{1} Use this option to change the package of ruby generated classes. \
        Default\n is empty. When this option is not set, the package name will be used for\n determining the \
        ruby package.\n\nv\n\u{4}\u{4}\n\u{2}\u{14}\u{1A}n The parser stores options it doesn't recognize her\
        e.\n See the documentation for the \"Options\" section above.\n\n\u{81}\u{1}\n\u{3}\u{4}\n\u{5}\u{1A}\
        z Clients can define custom options in extensions of this message.\n See the documentation for the \"\
        Options\" section above.\n\nÒ\u{5}\n\u{4}\u{4}\u{B}\u{2}\u{0}\u{1A}É\u{5} Set true to use the old p\
        roto1 MessageSet wire format for extensions.\n This is provided for backwards-compatibility with the \
        MessageSet wire\n format.  You should not use this for any other reason:  It's less\n efficient, has \
        fewer features, and is more complicated.\n\n The message must be defined exactly as follows:\n   mess\
        age Foo {\n     option message_set_wire_format = true;\n     extensions 4 to max;\n   }\n Note that t\
        he message cannot have any defined fields; MessageSets only\n have extensions.\n\n All extensions of \
        your type must be singular messages; e.g. they cannot\n be int32s, enums, or repeated messages.\n\n B\
        ecause this is an option, the above two restrictions are not enforced by\n the protocol compiler.\n\n\
        å\u{1}\n\u{4}\u{4}\u{B}\u{2}\u{1}\u{1A}Ü\u{1} Disables the generation of the standard \"descriptor(\
        )\" accessor, which can\n conflict with a field of the same name.  This is meant to make migration\n \
        from proto1 easier; new code should avoid fields named \"descriptor\".\n\nè\u{1}\n\u{4}\u{4}\u{B}\u{2}\
        \u{2}\u{1A}ß\u{1} Is this message deprecated?\n Depending on the target platform, this can emit Depr\
        ecated annotations\n for the message, or it will be completely ignored; in the very least,\n this is \
        a formalization for deprecating messages.\n\n\u{9A}\u{6}\n\u{4}\u{4}\u{B}\u{2}\u{3}\u{1A}\u{91}\u{6} \
        Whether the message is an automatically generated map entry type for the\n maps field.\n\n For maps f\
        ields:\n     map<KeyType, ValueType> map_field = 1;\n The parsed descriptor looks like:\n     message\
         MapFieldEntry {\n         option map_entry = true;\n         optional KeyType key = 1;\n         opt\
        ional ValueType value = 2;\n     }\n     repeated MapFieldEntry map_field = 1;\n\n Implementations ma\
        y choose not to generate the map_entry=true message, but\n use a native map in the target language to\
         hold the keys and values.\n The reflection APIs in such implementations still need to work as\n if t\
        he field is a repeated message field.\n\n NOTE: Do not set the option in .proto files. Always use the\
         maps syntax\n instead. The option should only be implicitly set by the proto compiler\n parser.\n\nI\
        \n\u{4}\u{4}\u{B}\u{2}\u{4}\u{1A}A The parser stores options it doesn't recognize here. See above.\n\n\
        T\n\u{3}\u{4}\u{B}\u{5}\u{1A}M Clients can define custom options in extensions of this message. See a\
        bove.\n\n\u{9D}\u{2}\n\u{4}\u{4}\u{C}\u{2}\u{0}\u{1A}\u{94}\u{2} The ctype option instructs the C++ c\
        ode generator to use a different\n representation of the field than it normally would.  See the speci\
        fic\n options below.  This option is not yet implemented in the open source\n release -- sorry, we'll\
         try to include it in a future version!\n\n\u{19}\n\u{6}\u{4}\u{C}\u{4}\u{0}\u{2}\u{0}\u{1A}\u{F} Def\
        ault mode.\n\nÔ\u{2}\n\u{4}\u{4}\u{C}\u{2}\u{1}\u{1A}Ë\u{2} The packed option can be enabled for re\
        peated primitive fields to enable\n a more efficient representation on the wire. Rather than repeated\
        ly\n writing the tag and type for each element, the entire array is encoded as\n a single length-deli\
        mited blob. In proto3, only explicit setting it to\n false will avoid using packed encoding.\n\n\u{94}\
        \u{5}\n\u{4}\u{4}\u{C}\u{2}\u{2}\u{1A}\u{8B}\u{5} The jstype option determines the JavaScript type us\
        ed for values of the\n field.  The option is permitted only for 64 bit integral and fixed types\n (in\
        t64, uint64, sint64, fixed64, sfixed64).  A field with jstype JS_STRING\n is represented as JavaScrip\
        t string, which avoids loss of precision that\n can happen when a large value is converted to a float\
        ing point JavaScript.\n Specifying JS_NUMBER for the jstype causes the generated JavaScript code to\n\
         use the JavaScript \"number\" type.  The behavior of the default option\n JS_NORMAL is implementatio\
        n dependent.\n\n This option is an enum to permit additional types to be added, e.g.\n goog.math.Inte\
        ger.\n\n!\n\u{6}\u{4}\u{C}\u{4}\u{1}\u{2}\u{0}\u{1A}\u{17} Use the default type.\n\n#\n\u{6}\u{4}\u{C}\
        \u{4}\u{1}\u{2}\u{1}\u{1A}\u{19} Use JavaScript strings.\n\n#\n\u{6}\u{4}\u{C}\u{4}\u{1}\u{2}\u{2}\u{1A}\
        \u{19} Use JavaScript numbers.\n\nÐ\u{E}\n\u{4}\u{4}\u{C}\u{2}\u{3}\u{1A}Ç\u{E} Should this field b\
        e parsed lazily?  Lazy applies only to message-type\n fields.  It means that when the outer message i\
        s initially parsed, the\n inner message's contents will not be parsed but instead stored in encoded\n\
         form.  The inner message will actually be parsed when it is first accessed.\n\n This is only a hint.\
          Implementations are free to choose whether to use\n eager or lazy parsing regardless of the value o\
        f this option.  However,\n setting this option true suggests that the protocol author believes that\n\
         using lazy parsing on this field is worth the additional bookkeeping\n overhead typically needed to \
        implement it.\n\n This option does not affect the public interface of any generated code;\n all metho\
        d signatures remain the same.  Furthermore, thread-safety of the\n interface is not affected by this \
        option; const methods remain safe to\n call from multiple threads concurrently, while non-const metho\
        ds continue\n to require exclusive access.\n\n\n Note that implementations may choose not to check re\
        quired fields within\n a lazy sub-message.  That is, calling IsInitialized() on the outer message\n m\
        ay return true even if the inner message has missing required fields.\n This is necessary because oth\
        erwise the inner message would have to be\n parsed in order to perform the check, defeating the purpo\
        se of lazy\n parsing.  An implementation which chooses not to check required fields\n must be consist\
        ent about it.  That is, for any particular sub-message, the\n implementation must either *always* che\
        ck its required fields, or *never*\n check its required fields, regardless of whether or not the mess\
        age has\n been parsed.\n\n As of 2021, lazy does no correctness checks on the byte stream during\n pa\
        rsing.  This may lead to crashes if and when an invalid byte stream is\n finally parsed upon access.\n\
        \n TODO(b/211906113):  Enable validation on lazy fields.\n\n\u{A9}\u{1}\n\u{4}\u{4}\u{C}\u{2}\u{4}\u{1A}\
        \u{A0}\u{1} unverified_lazy does no correctness checks on the byte stream. This should\n only be used\
         where lazy with verification is prohibitive for performance\n reasons.\n\nâ\u{1}\n\u{4}\u{4}\u{C}\u{2}\
        \u{5}\u{1A}Ù\u{1} Is this field deprecated?\n Depending on the target platform, this can emit Deprec\
        ated annotations\n for accessors, or it will be completely ignored; in the very least, this\n is a fo\
        rmalization for deprecating fields.\n\n9\n\u{4}\u{4}\u{C}\u{2}\u{6}\u{1A}1 For Google-internal migrat\
        ion only. Do not use.\n\nI\n\u{4}\u{4}\u{C}\u{2}\u{7}\u{1A}A The parser stores options it doesn't rec\
        ognize here. See above.\n\nT\n\u{3}\u{4}\u{C}\u{5}\u{1A}M Clients can define custom options in extens\
        ions of this message. See above.\n\nI\n\u{4}\u{4}\u{D}\u{2}\u{0}\u{1A}A The parser stores options it \
        doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{D}\u{5}\u{1A}M Clients can define custom option\
        s in extensions of this message. See above.\n\nZ\n\u{4}\u{4}\u{E}\u{2}\u{0}\u{1A}R Set this option to\
         true to allow mapping different tag names to the same\n value.\n\nß\u{1}\n\u{4}\u{4}\u{E}\u{2}\u{1}\
        \u{1A}Ö\u{1} Is this enum deprecated?\n Depending on the target platform, this can emit Deprecated a\
        nnotations\n for the enum, or it will be completely ignored; in the very least, this\n is a formaliza\
        tion for deprecating enums.\n\nI\n\u{4}\u{4}\u{E}\u{2}\u{2}\u{1A}A The parser stores options it doesn\
        't recognize here. See above.\n\nT\n\u{3}\u{4}\u{E}\u{5}\u{1A}M Clients can define custom options in \
        extensions of this message. See above.\n\nñ\u{1}\n\u{4}\u{4}\u{F}\u{2}\u{0}\u{1A}è\u{1} Is this enu\
        m value deprecated?\n Depending on the target platform, this can emit Deprecated annotations\n for th\
        e enum value, or it will be completely ignored; in the very least,\n this is a formalization for depr\
        ecating enum values.\n\nI\n\u{4}\u{4}\u{F}\u{2}\u{1}\u{1A}A The parser stores options it doesn't reco\
        gnize here. See above.\n\nT\n\u{3}\u{4}\u{F}\u{5}\u{1A}M Clients can define custom options in extensi\
        ons of this message. See above.\n\nè\u{1}\n\u{4}\u{4}\u{10}\u{2}\u{0}\u{1A}ß\u{1} Is this service d\
        eprecated?\n Depending on the target platform, this can emit Deprecated annotations\n for the service\
        , or it will be completely ignored; in the very least,\n this is a formalization for deprecating serv\
        ices.\n\nI\n\u{4}\u{4}\u{10}\u{2}\u{1}\u{1A}A The parser stores options it doesn't recognize here. Se\
        e above.\n\nT\n\u{3}\u{4}\u{10}\u{5}\u{1A}M Clients can define custom options in extensions of this m\
        essage. See above.\n\nå\u{1}\n\u{4}\u{4}\u{11}\u{2}\u{0}\u{1A}Ü\u{1} Is this method deprecated?\n D\
        epending on the target platform, this can emit Deprecated annotations\n for the method, or it will be\
         completely ignored; in the very least,\n this is a formalization for deprecating methods.\n\nè\u{1}\
        \n\u{4}\u{4}\u{11}\u{4}\u{0}\u{1A}ß\u{1} Is this method side-effect-free (or safe in HTTP parlance),\
         or idempotent,\n or neither? HTTP based RPC implementation may choose GET verb for safe\n methods, a\
        nd PUT verb for idempotent methods instead of the default POST.\n\nI\n\u{4}\u{4}\u{11}\u{2}\u{2}\u{1A}\
        A The parser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{11}\u{5}\u{1A}M \
        Clients can define custom options in extensions of this message. See above.\n\n\u{83}\u{3}\n\u{2}\u{4}\
        \u{12}\u{1A}ü\u{2} A message representing a option the parser does not recognize. This only\n appear\
        s in options protos created by the compiler::Parser class.\n DescriptorPool resolves these when build\
        ing Descriptor objects. Therefore,\n options protos in descriptor objects (e.g. returned by Descripto\
        r::options(),\n or produced by Descriptor::CopyTo()) will never have UninterpretedOptions\n in them.\n\
        \nÃ\u{2}\n\u{4}\u{4}\u{12}\u{3}\u{0}\u{1A}º\u{2} The name of the uninterpreted option.  Each string\
         represents a segment in\n a dot-separated name.  is_extension is true iff a segment represents an\n \
        extension (denoted with parentheses in options specs in .proto files).\n E.g.,{ [\"foo\", false], [\"\
        bar.baz\", true], [\"moo\", false] } represents\n \"foo.(bar.baz).moo\".\n\n\u{96}\u{1}\n\u{4}\u{4}\u{12}\
        \u{2}\u{1}\u{1A}\u{8D}\u{1} The value of the uninterpreted option, in whatever type the tokenizer\n i\
        dentified it as during parsing. Exactly one of these should be set.\n\np\n\u{2}\u{4}\u{13}\u{1A}j Enc\
        apsulates information about the original source file from which a\n FileDescriptorProto was generated\
        .\n\nü\u{10}\n\u{4}\u{4}\u{13}\u{2}\u{0}\u{1A}ó\u{10} A Location identifies a piece of source code \
        in a .proto file which\n corresponds to a particular definition.  This information is intended\n to b\
        e useful to IDEs, code indexers, documentation generators, and similar\n tools.\n\n For example, say \
        we have a file like:\n   message Foo {\n     optional string foo = 1;\n   }\n Let's look at just the \
        field definition:\n   optional string foo = 1;\n   ^       ^^     ^^  ^  ^^^\n   a       bc     de  f\
          ghi\n We have the following locations:\n   span   path               represents\n   [a,i)  [ 4, 0, \
        2, 0 ]     The whole field definition.\n   [a,b)  [ 4, 0, 2, 0, 4 ]  The label (optional).\n   [c,d) \
         [ 4, 0, 2, 0, 5 ]  The type (string).\n   [e,f)  [ 4, 0, 2, 0, 1 ]  The name (foo).\n   [g,h)  [ 4, \
        0, 2, 0, 3 ]  The number (1).\n\n Notes:\n - A location may refer to a repeated field itself (i.e. no\
        t to any\n   particular index within it).  This is used whenever a set of elements are\n   logically \
        enclosed in a single code segment.  For example, an entire\n   extend block (possibly containing mult\
        iple extension definitions) will\n   have an outer location whose path refers to the \"extensions\" r\
        epeated\n   field without an index.\n - Multiple locations may have the same path.  This happens when\
         a single\n   logical declaration is spread out across multiple places.  The most\n   obvious example\
         is the \"extend\" block again -- there may be multiple\n   extend blocks in the same scope, each of \
        which will have the same path.\n - A location's span is not always a subset of its parent's span.  Fo\
        r\n   example, the \"extendee\" of an extension declaration appears at the\n   beginning of the \"ext\
        end\" block and is shared by all extensions within\n   the block.\n - Just because a location's span \
        is a subset of some other location's span\n   does not mean that it is a descendant.  For example, a \
        \"group\" defines\n   both a type and a field in a single declaration.  Thus, the locations\n   corre\
        sponding to the type and field and their components will overlap.\n - Code which tries to interpret l\
        ocations should probably be designed to\n   ignore those that it doesn't understand, as more types of\
         locations could\n   be recorded in the future.\n\n\u{83}\u{7}\n\u{6}\u{4}\u{13}\u{3}\u{0}\u{2}\u{0}\u{1A}\
        ø\u{6} Identifies which part of the FileDescriptorProto was defined at this\n location.\n\n Each ele\
        ment is a field number or an index.  They form a path from\n the root FileDescriptorProto to the plac\
        e where the definition occurs.\n For example, this path:\n   [ 4, 3, 2, 7, 1 ]\n refers to:\n   file.\
        message_type(3)  // 4, 3\n       .field(7)         // 2, 7\n       .name()           // 1\n This is b\
        ecause FileDescriptorProto.message_type has field number 4:\n   repeated DescriptorProto message_type\
         = 4;\n and DescriptorProto.field has field number 2:\n   repeated FieldDescriptorProto field = 2;\n \
        and FieldDescriptorProto.name has field number 1:\n   optional string name = 1;\n\n Thus, the above p\
        ath gives the location of a field name.  If we removed\n the last element:\n   [ 4, 3, 2, 7 ]\n this \
        path refers to the whole field declaration (from the beginning\n of the label to the terminating semi\
        colon).\n\nÌ\u{2}\n\u{6}\u{4}\u{13}\u{3}\u{0}\u{2}\u{1}\u{1A}Á\u{2} Always has exactly three or fou\
        r elements: start line, start column,\n end line (optional, otherwise assumed same as start line), en\
        d column.\n These are packed into a single field for efficiency.  Note that line\n and column numbers\
         are zero-based -- typically you will want to add\n 1 to each before displaying to a user.\n\n\u{9F}\u{C}\
        \n\u{6}\u{4}\u{13}\u{3}\u{0}\u{2}\u{2}\u{1A}\u{94}\u{C} If this SourceCodeInfo represents a complete \
        declaration, these are any\n comments appearing before and after the declaration which appear to be\n\
         attached to the declaration.\n\n A series of line comments appearing on consecutive lines, with no o\
        ther\n tokens appearing on those lines, will be treated as a single comment.\n\n leading_detached_com\
        ments will keep paragraphs of comments that appear\n before (but not connected to) the current elemen\
        t. Each paragraph,\n separated by empty lines, will be one comment element in the repeated\n field.\n\
        \n Only the comment content is provided; comment markers (e.g. //) are\n stripped out.  For block com\
        ments, leading whitespace and an asterisk\n will be stripped from the beginning of each line other th\
        an the first.\n Newlines are included in the output.\n\n Examples:\n\n   optional int32 foo = 1;  // \
        Comment attached to foo.\n   // Comment attached to bar.\n   optional int32 bar = 2;\n\n   optional s\
        tring baz = 3;\n   // Comment attached to baz.\n   // Another line attached to baz.\n\n   // Comment \
        attached to moo.\n   //\n   // Another line attached to moo.\n   optional double moo = 4;\n\n   // De\
        tached comment for corge. This is not leading or trailing comments\n   // to moo or corge because the\
        re are blank lines separating it from\n   // both.\n\n   // Detached comment for corge paragraph 2.\n\
        \n   optional string corge = 5;\n   /* Block comment attached\n    * to corge.  Leading asterisks\n  \
          * will be removed. */\n   /* Block comment attached to\n    * grault. */\n   optional int32 grault \
        = 6;\n\n   // ignored detached comments.\n\næ\u{1}\n\u{2}\u{4}\u{14}\u{1A}ß\u{1} Describes the rela\
        tionship between generated code and its original source\n file. A GeneratedCodeInfo message is associ\
        ated with only one generated\n source file, but may contain references to different source .proto fil\
        es.\n\nr\n\u{4}\u{4}\u{14}\u{2}\u{0}\u{1A}j An Annotation connects some span of text in generated cod\
        e to an element\n of its generating .proto file.\n\n\u{89}\u{1}\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\u{0}\
        \u{1A}\u{7F} Identifies the element in the original source .proto file. This field\n is formatted the\
         same as SourceCodeInfo.Location.path.\n\nI\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\u{1}\u{1A}? Identifies t\
        he filesystem path to the original source .proto.\n\nq\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\u{2}\u{1A}g I\
        dentifies the starting offset in bytes in the generated code\n that relates to the identified object.\
        \n\nÕ\u{1}\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\u{3}\u{1A}Ê\u{1} Identifies the ending offset in bytes \
        in the generated code that\n relates to the identified offset. The end offset should be one past\n th\
        e last relevant byte (so the length of the text = end - begin).\n\nô\u{16}\n\u{1E}google/protobuf/du\
        ration.proto\u{12}\u{F}google.protobuf\":\n\u{8}Duration\u{12}\u{18}\n\u{7}seconds\u{18}\u{1} \u{1}(\u{3}\
        R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{83}\u{1}\n\u{13}com.google\
        .protobufB\u{D}DurationProtoP\u{1}Z1google.golang.org/protobuf/types/known/durationpbø\u{1}\u{1}\u{A2}\
        \u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesJö\u{14}\n\u{98}\u{10}\n\u{2}\u{4}\u{0}\u{1A}\
        \u{91}\u{10} A Duration represents a signed, fixed-length span of time represented\n as a count of se\
        conds and fractions of seconds at nanosecond\n resolution. It is independent of any calendar and conc\
        epts like \"day\"\n or \"month\". It is related to Timestamp in that the difference between\n two Tim\
        estamp values is a Duration and it can be added or subtracted\n from a Timestamp. Range is approximat\
        ely +-10,000 years.\n\n # Examples\n\n Example 1: Compute Duration from two Timestamps in pseudo code\
        .\n\n     Timestamp start = ...;\n     Timestamp end = ...;\n     Duration duration = ...;\n\n     du\
        ration.seconds = end.seconds - start.seconds;\n     duration.nanos = end.nanos - start.nanos;\n\n    \
         if (duration.seconds < 0 && duration.nanos > 0) {\n       duration.seconds += 1;\n       duration.na\
        nos -= 1000000000;\n     } else if (duration.seconds > 0 && duration.nanos < 0) {\n       duration.se\
        conds -= 1;\n       duration.nanos += 1000000000;\n     }\n\n Example 2: Compute Timestamp from Times\
        tamp + Duration in pseudo code.\n\n     Timestamp start = ...;\n     Duration duration = ...;\n     T\
        imestamp end = ...;\n\n     end.seconds = start.seconds + duration.seconds;\n     end.nanos = start.n\
        anos + duration.nanos;\n\n     if (end.nanos < 0) {\n       end.seconds -= 1;\n       end.nanos += 10\
        00000000;\n     } else if (end.nanos >= 1000000000) {\n       end.seconds += 1;\n       end.nanos -= \
        1000000000;\n     }\n\n Example 3: Compute Duration from datetime.timedelta in Python.\n\n     td = d\
        atetime.timedelta(days=3, minutes=10)\n     duration = Duration()\n     duration.FromTimedelta(td)\n\n\
         # JSON Mapping\n\n In JSON format, the Duration type is encoded as a string rather than an\n object,\
         where the string ends in the suffix \"s\" (indicating seconds) and\n is preceded by the number of se\
        conds, with nanoseconds expressed as\n fractional seconds. For example, 3 seconds with 0 nanoseconds \
        should be\n encoded in JSON format as \"3s\", while 3 seconds and 1 nanosecond should\n be expressed \
        in JSON format as \"3.000000001s\", and 3 seconds and 1\n microsecond should be expressed in JSON for\
        mat as \"3.000001s\".\n\n\n\n\u{D7}\u{1}\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}Î\u{1} Signed seconds of th\
        e span of time. Must be from -315,576,000,000\n to +315,576,000,000 inclusive. Note: these bounds are\
         computed from:\n 60 sec/min * 60 min/hr * 24 hr/day * 365.25 days/year * 10000 years\n\nþ\u{2}\n\u{4}\
        \u{4}\u{0}\u{2}\u{1}\u{1A}õ\u{2} Signed fractions of a second at nanosecond resolution of the span\n\
         of time. Durations less than one second are represented with a 0\n `seconds` field and a positive or\
         negative `nanos` field. For durations\n of one second or more, a non-zero value for the `nanos` fiel\
        d must be\n of the same sign as the `seconds` field. Must be from -999,999,999\n to +999,999,999 incl\
        usive.\nb\u{6}proto3\nû(\n\u{16}baton/v1/options.proto\u{12}\u{8}baton.v1\u{1A} google/protobuf/desc\
        riptor.proto\u{1A}\u{1E}google/protobuf/duration.proto\"\u{82}\u{3}\n\u{D}MethodOptions\u{12}\u{14}\n\
        \u{5}roles\u{18}\u{1} \u{3}(\u{9}R\u{5}roles\u{12}@\n\u{E}authentication\u{18}\u{2} \u{1}(\u{E}2\u{18}\
        .baton.v1.AuthenticationR\u{E}authentication\u{12}7\n\u{B}idempotency\u{18}\u{3} \u{1}(\u{E}2\u{15}.b\
        aton.v1.IdempotencyR\u{B}idempotency\u{12}D\n\u{10}default_deadline\u{18}\u{4} \u{1}(\u{B}2\u{19}.goo\
        gle.protobuf.DurationR\u{F}defaultDeadline\u{12}.\n\u{13}payload_limit_bytes\u{18}\u{5} \u{1}(\u{4}R\u{11}\
        payloadLimitBytes\u{12}\u{1D}\n\nrate_class\u{18}\u{6} \u{1}(\u{9}R\u{9}rateClass\u{12}1\n\u{9}execut\
        ion\u{18}\u{7} \u{1}(\u{E}2\u{13}.baton.v1.ExecutionR\u{9}execution\u{12}\u{18}\n\u{7}example\u{18}\u{8}\
         \u{1}(\u{9}R\u{7}example\"/\n\u{E}ServiceOptions\u{12}\u{1D}\n\nrate_class\u{18}\u{1} \u{1}(\u{9}R\u{9}\
        rateClass\"\u{9A}\u{3}\n\u{C}FieldOptions\u{12}\u{1A}\n\u{8}required\u{18}\u{1} \u{1}(\u{8}R\u{8}requ\
        ired\u{12}\u{15}\n\u{3}min\u{18}\u{2} \u{1}(\u{1}H\u{0}R\u{3}min\u{88}\u{1}\u{1}\u{12}\u{15}\n\u{3}ma\
        x\u{18}\u{3} \u{1}(\u{1}H\u{1}R\u{3}max\u{88}\u{1}\u{1}\u{12}&\n\u{C}greater_than\u{18}\u{4} \u{1}(\u{1}\
        H\u{2}R\u{B}greaterThan\u{88}\u{1}\u{1}\u{12}\"\n\nmin_length\u{18}\u{5} \u{1}(\u{D}H\u{3}R\u{9}minLe\
        ngth\u{88}\u{1}\u{1}\u{12}\"\n\nmax_length\u{18}\u{6} \u{1}(\u{D}H\u{4}R\u{9}maxLength\u{88}\u{1}\u{1}\
        \u{12} \n\u{9}max_items\u{18}\u{7} \u{1}(\u{D}H\u{5}R\u{8}maxItems\u{88}\u{1}\u{1}\u{12}\u{16}\n\u{6}\
        finite\u{18}\u{8} \u{1}(\u{8}R\u{6}finite\u{12}(\n\u{6}format\u{18}\u{9} \u{1}(\u{E}2\u{10}.baton.v1.\
        FormatR\u{6}format\u{12}\u{1F}\n\u{B}known_value\u{18}\n \u{1}(\u{8}R\nknownValueB\u{6}\n\u{4}_minB\u{6}\
        \n\u{4}_maxB\u{F}\n\u{D}_greater_thanB\u{D}\n\u{B}_min_lengthB\u{D}\n\u{B}_max_lengthB\u{C}\n\n_max_i\
        tems\"-\n\u{E}MessageOptions\u{12}\u{1B}\n\u{9}not_empty\u{18}\u{1} \u{1}(\u{8}R\u{8}notEmpty*\u{88}\u{1}\
        \n\u{E}Authentication\u{12}\u{1E}\n\u{1A}AUTHENTICATION_UNSPECIFIED\u{10}\u{0}\u{12}\u{1B}\n\u{17}AUT\
        HENTICATION_REQUIRED\u{10}\u{1}\u{12}\u{17}\n\u{13}AUTHENTICATION_NONE\u{10}\u{2}\u{12} \n\u{1C}AUTHE\
        NTICATION_TOKEN_OR_MTLS\u{10}\u{3}*\u{87}\u{1}\n\u{B}Idempotency\u{12}\u{1B}\n\u{17}IDEMPOTENCY_UNSPE\
        CIFIED\u{10}\u{0}\u{12}\u{1F}\n\u{1B}IDEMPOTENCY_NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{1A}\n\u{16}IDEMPO\
        TENCY_IDEMPOTENT\u{10}\u{2}\u{12}\u{1E}\n\u{1A}IDEMPOTENCY_NOT_IDEMPOTENT\u{10}\u{3}*N\n\u{9}Executio\
        n\u{12}\u{19}\n\u{15}EXECUTION_UNSPECIFIED\u{10}\u{0}\u{12}\u{12}\n\u{E}EXECUTION_LOOP\u{10}\u{1}\u{12}\
        \u{12}\n\u{E}EXECUTION_POOL\u{10}\u{2}*j\n\u{6}Format\u{12}\u{16}\n\u{12}FORMAT_UNSPECIFIED\u{10}\u{0}\
        \u{12}\u{15}\n\u{11}FORMAT_IDENTIFIER\u{10}\u{1}\u{12}\u{10}\n\u{C}FORMAT_EMAIL\u{10}\u{2}\u{12}\u{E}\
        \n\nFORMAT_URI\u{10}\u{3}\u{12}\u{F}\n\u{B}FORMAT_UUID\u{10}\u{4}:Q\n\u{6}method\u{12}\u{1E}.google.p\
        rotobuf.MethodOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{17}.baton.v1.MethodOptionsR\u{6}method:U\n\u{7}\
        service\u{12}\u{1F}.google.protobuf.ServiceOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton.v1.Ser\
        viceOptionsR\u{7}service:M\n\u{5}field\u{12}\u{1D}.google.protobuf.FieldOptions\u{18}Ó\u{8C}\u{3} \u{1}\
        (\u{B}2\u{16}.baton.v1.FieldOptionsR\u{5}field:U\n\u{7}message\u{12}\u{1F}.google.protobuf.MessageOpt\
        ions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton.v1.MessageOptionsR\u{7}messageJé\u{1A}\nG\n\u{1}\u{C}\
        \u{1A}B Policy and rules that a proto file declares and servers enforce.\n\nH\n\u{2}\u{7}\u{0}\u{1A}B\
         The method's policy. A method without it is refused to everyone.\n\nN\n\u{2}\u{7}\u{1}\u{1A}H What h\
        olds for each method of the service that does not say otherwise.\n\nE\n\u{2}\u{7}\u{2}\u{1A}? The fie\
        ld's rules, checked before a handler sees the request.\n\n+\n\u{2}\u{7}\u{3}\u{1A}% Rules about the m\
        essage as a whole.\n\n?\n\u{2}\u{4}\u{0}\u{1A}9 Who may call a method, and how calls of it are treate\
        d.\n\nv\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}n Roles of which the caller needs one. The framework knows no\
        ne by name. None given: whoever is authenticated.\n\n>\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}6 What a calle\
        r must show. Unspecified means required.\n\nL\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}D Whether a call may be\
         repeated. Unspecified means that it may not.\n\na\n\u{4}\u{4}\u{0}\u{2}\u{3}\u{1A}Y The deadline of \
        a call whose client set none, above zero. Absent: the server's default.\n\nN\n\u{4}\u{4}\u{0}\u{2}\u{4}\
        \u{1A}F The largest request in bytes of its encoding. 0: the server's limit.\n\nq\n\u{4}\u{4}\u{0}\u{2}\
        \u{5}\u{1A}i The rate limit that calls are charged to, by name. Empty: the service's, else the server\
        's default one.\n\nH\n\u{4}\u{4}\u{0}\u{2}\u{6}\u{1A}@ Where the handler starts. Unspecified means on\
         the event loop.\n\n9\n\u{4}\u{4}\u{0}\u{2}\u{7}\u{1A}1 An example request in proto3 JSON. Empty: non\
        e.\n\n \n\u{2}\u{5}\u{0}\u{1A}\u{1A} What a caller must show.\n\n0\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}( \
        Nothing declared: a token is required.\n\n\u{18}\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{10} A valid token\
        .\n\n=\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}5 Nothing. A token that is shown must still be valid.\n\na\n\u{4}\
        \u{5}\u{0}\u{2}\u{3}\u{1A}Y A valid token, or a client certificate whose identity the server's config\
        uration knows.\n\n'\n\u{2}\u{5}\u{1}\u{1A}! Whether a call may be repeated.\n\n6\n\u{4}\u{5}\u{1}\u{2}\
        \u{0}\u{1A}. Nothing declared: treated as not idempotent.\n\n#\n\u{4}\u{5}\u{1}\u{2}\u{1}\u{1A}\u{1B}\
         The call changes nothing.\n\n3\n\u{4}\u{5}\u{1}\u{2}\u{2}\u{1A}+ Repeating the call has no further e\
        ffect.\n\n(\n\u{4}\u{5}\u{1}\u{2}\u{3}\u{1A}  Repeating the call acts again.\n\n\u{1F}\n\u{2}\u{5}\u{2}\
        \u{1A}\u{19} Where a handler starts.\n\n.\n\u{4}\u{5}\u{2}\u{2}\u{0}\u{1A}& Nothing declared: on the \
        event loop.\n\nY\n\u{4}\u{5}\u{2}\u{2}\u{1}\u{1A}Q On the connection's event loop: for handlers that \
        do little or wait for others.\n\nK\n\u{4}\u{5}\u{2}\u{2}\u{2}\u{1A}C On the server's bounded pool: fo\
        r handlers that compute or block.\n\n0\n\u{2}\u{4}\u{1}\u{1A}* What holds for the methods of a servic\
        e.\n\nx\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}p The rate limit that calls of methods without one of their o\
        wn are charged to. Empty: the server's default one.\n\nz\n\u{2}\u{4}\u{2}\u{1A}t The rules of one fie\
        ld. Every rule that a value breaks is reported; a field that is absent breaks only `required`.\n\nÃ\u{1}\
        \n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}º\u{1} The field must be there: present where it has presence; othe\
        rwise a text, bytes, list or map that is not empty,\n a number other than 0, or an enum value other t\
        han the unspecified one.\n\nn\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}f The smallest number allowed. On a lis\
        t the rules for numbers, texts and enums hold for each element.\n\n%\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\
        \u{1D} The largest number allowed.\n\n/\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}' The number must be greater \
        than this.\n\nM\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}E The shortest text allowed, in Unicode scalars, or t\
        he fewest bytes.\n\nJ\n\u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}B The longest text allowed, in Unicode scalars,\
         or the most bytes.\n\n:\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}2 The most elements of a list or entries of \
        a map.\n\n6\n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}. The number must be neither infinite nor NaN.\n\na\n\u{4}\
        \u{4}\u{2}\u{2}\u{8}\u{1A}Y The form of a text. An empty text has every form; `required` or `min_leng\
        th` refuse it.\n\n=\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}5 The enum value must be one that this file decla\
        res.\n\nA\n\u{2}\u{5}\u{3}\u{1A}; The form of a text, checked in time linear in its length.\n\n\u{13}\
        \n\u{4}\u{5}\u{3}\u{2}\u{0}\u{1A}\u{B} Any text.\n\nh\n\u{4}\u{5}\u{3}\u{2}\u{1}\u{1A}` Lower-case AS\
        CII letters, digits and underscores, beginning with a letter: `cursor_technical`.\n\n-\n\u{4}\u{5}\u{3}\
        \u{2}\u{2}\u{1A}% A mail address, `name@example.org`.\n\n6\n\u{4}\u{5}\u{3}\u{2}\u{3}\u{1A}. An absol\
        ute URI, `https://example.org/path`.\n\nJ\n\u{4}\u{5}\u{3}\u{2}\u{4}\u{1A}B A UUID in its text form, \
        `8d6a4d4e-5f8c-4f4b-9d0a-3c1d2b7f9a10`.\n\n)\n\u{2}\u{4}\u{3}\u{1A}# Rules about a message as a whole\
        .\n\n)\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}! At least one field must be set.\nb\u{6}proto3\ne\n\u{16}shar\
        ed/v1/shared.proto\u{12}\u{9}shared.v1\"\u{1A}\n\u{4}Name\u{12}\u{12}\n\u{4}text\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}text*\u{1C}\n\u{4}Size\u{12}\u{14}\n\u{10}SIZE_UNSPECIFIED\u{10}\u{0}b\u{6}proto3\nÜ\u{3}\n\u{12}\
        mine/v1/mine.proto\u{12}\u{7}mine.v1\u{1A}\u{16}baton/v1/options.proto\u{1A}\u{16}shared/v1/shared.pr\
        oto\"\u{B8}\u{1}\n\u{5}Thing\u{12}#\n\u{4}name\u{18}\u{1} \u{1}(\u{B}2\u{F}.shared.v1.NameR\u{4}name\u{12}\
        %\n\u{5}sizes\u{18}\u{2} \u{3}(\u{E}2\u{F}.shared.v1.SizeR\u{5}sizes\u{12}@\n\u{E}authentication\u{18}\
        \u{3} \u{1}(\u{E}2\u{18}.baton.v1.AuthenticationR\u{E}authentication\u{12}!\n\u{4}part\u{18}\u{4} \u{1}\
        (\u{B}2\u{D}.mine.v1.PartR\u{4}part\",\n\u{4}Part\u{12}$\n\u{5}thing\u{18}\u{1} \u{1}(\u{B}2\u{E}.min\
        e.v1.ThingR\u{5}thing20\n\u{6}Things\u{12}&\n\u{3}Get\u{12}\u{F}.shared.v1.Name\u{1A}\u{E}.mine.v1.Th\
        ingJj\n(\n\u{2}\u{4}\u{0}\u{1A}\" Uses types of two other modules.\n\n>\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}\
        6 A type of this module, found in spite of the prefix.\nb\u{6}proto3
        """
}
